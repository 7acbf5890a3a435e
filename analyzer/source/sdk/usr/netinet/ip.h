// Stand-in for <netinet/ip.h>.
#pragma once

#include <netinet/in.h>

#define IPTOS_LOWDELAY 0x10
#define IPTOS_THROUGHPUT 0x08
struct ip {
  unsigned ip_hl : 4, ip_v : 4;
  uint8_t ip_tos;
  uint16_t ip_len, ip_id, ip_off;
  uint8_t ip_ttl, ip_p;
  uint16_t ip_sum;
  struct in_addr ip_src, ip_dst;
};
