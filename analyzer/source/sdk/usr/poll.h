// Stand-in for <poll.h>.
#pragma once

#include <sys/cdefs.h>

#define POLLIN 0x1
#define POLLPRI 0x2
#define POLLOUT 0x4
#define POLLERR 0x8
#define POLLHUP 0x10
#define POLLNVAL 0x20
typedef unsigned nfds_t;
struct pollfd {
  int fd;
  short events, revents;
};

__BEGIN_DECLS
int poll(struct pollfd* list, nfds_t count, int timeout);
__END_DECLS
