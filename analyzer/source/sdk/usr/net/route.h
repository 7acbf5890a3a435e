// Stand-in for <net/route.h>: the routing table.
#pragma once

#include <sys/socket.h>

#define RTF_UP 0x1
#define RTF_GATEWAY 0x2
#define RTF_LLINFO 0x400
#define RTAX_DST 0
#define RTAX_GATEWAY 1
#define RTAX_MAX 8
#define RTA_DST 1
#define RTA_GATEWAY 2
#define RTM_IFINFO 0xe
#define RTM_IFINFO2 0x12

struct rt_metrics {
  uint32_t rmx[14];
};
struct rt_msghdr {
  u_short rtm_msglen;
  u_char rtm_version, rtm_type;
  u_short rtm_index;
  int rtm_flags, rtm_addrs;
  pid_t rtm_pid;
  int rtm_seq, rtm_errno, rtm_use;
  uint32_t rtm_inits;
  struct rt_metrics rtm_rmx;
};
