// Stand-in for <netinet/in.h>: addresses of the internet protocols.
#pragma once

#include <machine/endian.h>
#include <sys/socket.h>

#define IPPROTO_IP 0
#define IPPROTO_ICMP 1
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define IPPROTO_IPV6 41
#define IPPROTO_ICMPV6 58
#define IPPROTO_RAW 255
#define INADDR_ANY ((uint32_t)0)
#define INADDR_LOOPBACK ((uint32_t)0x7f000001)
#define INADDR_BROADCAST ((uint32_t)0xffffffff)
#define INADDR_NONE ((uint32_t)0xffffffff)
#define IN_LINKLOCALNETNUM ((uint32_t)0xa9fe0000)
#define INET_ADDRSTRLEN 16
#define INET6_ADDRSTRLEN 46
#define IP_TOS 3
#define IP_TTL 4
#define IP_MULTICAST_IF 9
#define IP_MULTICAST_TTL 10
#define IP_MULTICAST_LOOP 11
#define IP_ADD_MEMBERSHIP 12
#define IP_DROP_MEMBERSHIP 13
#define IP_BOUND_IF 25
#define IPV6_UNICAST_HOPS 4
#define IPV6_V6ONLY 27
#define IPV6_JOIN_GROUP 12
#define IPV6_BOUND_IF 125

struct in_addr {
  in_addr_t s_addr;
};
struct sockaddr_in {
  uint8_t sin_len;
  sa_family_t sin_family;
  in_port_t sin_port;
  struct in_addr sin_addr;
  char sin_zero[8];
};
struct in6_addr {
  union {
    uint8_t __u6_addr8[16];
    uint16_t __u6_addr16[8];
    uint32_t __u6_addr32[4];
  } __u6_addr;
};
#define s6_addr __u6_addr.__u6_addr8
typedef struct in6_addr in6_addr_t;
struct sockaddr_in6 {
  uint8_t sin6_len;
  sa_family_t sin6_family;
  in_port_t sin6_port;
  uint32_t sin6_flowinfo;
  struct in6_addr sin6_addr;
  uint32_t sin6_scope_id;
};
struct ip_mreq {
  struct in_addr imr_multiaddr, imr_interface;
};
struct ipv6_mreq {
  struct in6_addr ipv6mr_multiaddr;
  unsigned ipv6mr_interface;
};

#define IN6_IS_ADDR_LOOPBACK(a) ((a)->s6_addr[15] == 1)
#define IN6_IS_ADDR_LINKLOCAL(a) ((a)->s6_addr[0] == 0xfe && ((a)->s6_addr[1] & 0xc0) == 0x80)
#define IN6_IS_ADDR_V4MAPPED(a) ((a)->s6_addr[10] == 0xff && (a)->s6_addr[11] == 0xff)
#define IN6ADDR_ANY_INIT {{{0}}}
#define IN_MULTICAST(a) (((uint32_t)(a) & 0xf0000000) == 0xe0000000)
#define IN_LINKLOCAL(a) (((uint32_t)(a) & 0xffff0000) == IN_LINKLOCALNETNUM)

__BEGIN_DECLS
extern const struct in6_addr in6addr_any;
extern const struct in6_addr in6addr_loopback;
__END_DECLS
