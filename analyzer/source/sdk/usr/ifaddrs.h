// Stand-in for <ifaddrs.h>: the addresses of the machine.
#pragma once

#include <sys/socket.h>

struct ifaddrs {
  struct ifaddrs* ifa_next;
  char* ifa_name;
  unsigned ifa_flags;
  struct sockaddr* ifa_addr;
  struct sockaddr* ifa_netmask;
  struct sockaddr* ifa_dstaddr;
  void* ifa_data;
};
#define ifa_broadaddr ifa_dstaddr

__BEGIN_DECLS
int getifaddrs(struct ifaddrs** list);
void freeifaddrs(struct ifaddrs* list);
__END_DECLS
