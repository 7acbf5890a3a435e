// Stand-in for <net/if.h>: network interfaces.
#pragma once

#include <sys/socket.h>

#define IFNAMSIZ 16
#define IF_NAMESIZE 16
#define IFF_UP 0x1
#define IFF_BROADCAST 0x2
#define IFF_LOOPBACK 0x8
#define IFF_POINTOPOINT 0x10
#define IFF_RUNNING 0x40
#define IFF_MULTICAST 0x8000

struct if_data {
  unsigned char ifi_type, ifi_typelen, ifi_physical, ifi_addrlen, ifi_hdrlen, ifi_recvquota, ifi_xmitquota,
      ifi_unused1;
  uint32_t ifi_mtu, ifi_metric, ifi_baudrate, ifi_ipackets, ifi_ierrors, ifi_opackets, ifi_oerrors,
      ifi_collisions, ifi_ibytes, ifi_obytes, ifi_imcasts, ifi_omcasts, ifi_iqdrops, ifi_noproto;
};
struct if_msghdr {
  unsigned short ifm_msglen;
  unsigned char ifm_version, ifm_type;
  int ifm_addrs, ifm_flags;
  unsigned short ifm_index;
  struct if_data ifm_data;
};
struct ifreq {
  char ifr_name[IFNAMSIZ];
  union {
    struct sockaddr ifru_addr;
    short ifru_flags;
    int ifru_mtu;
    char* ifru_data;
  } ifr_ifru;
};
#define ifr_addr ifr_ifru.ifru_addr
#define ifr_flags ifr_ifru.ifru_flags
#define ifr_mtu ifr_ifru.ifru_mtu
struct ifconf {
  int ifc_len;
  union {
    char* ifcu_buf;
    struct ifreq* ifcu_req;
  } ifc_ifcu;
};
#define ifc_buf ifc_ifcu.ifcu_buf
#define ifc_req ifc_ifcu.ifcu_req
struct if_nameindex {
  unsigned if_index;
  char* if_name;
};

__BEGIN_DECLS
unsigned if_nametoindex(const char* name);
char* if_indextoname(unsigned index, char* name);
struct if_nameindex* if_nameindex(void);
void if_freenameindex(struct if_nameindex* list);
__END_DECLS
