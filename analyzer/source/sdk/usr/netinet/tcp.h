// Stand-in for <netinet/tcp.h>.
#pragma once

#include <netinet/in.h>

#define TCP_NODELAY 0x01
#define TCP_MAXSEG 0x02
#define TCP_NOPUSH 0x04
#define TCP_KEEPALIVE 0x10
#define TCP_CONNECTIONTIMEOUT 0x20
#define TCP_KEEPINTVL 0x101
#define TCP_KEEPCNT 0x102
#define TCP_FASTOPEN 0x105
