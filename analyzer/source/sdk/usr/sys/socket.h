// Stand-in for <sys/socket.h>: BSD sockets.
#pragma once

#include <sys/types.h>
#include <sys/uio.h>

#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL AF_UNIX
#define AF_INET 2
#define AF_ROUTE 17
#define AF_LINK 18
#define AF_INET6 30
#define AF_SYSTEM 32
#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_LOCAL AF_LOCAL
#define PF_INET AF_INET
#define PF_ROUTE AF_ROUTE
#define PF_INET6 AF_INET6
#define PF_SYSTEM AF_SYSTEM
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_SEQPACKET 5
#define SOL_SOCKET 0xffff
#define SO_DEBUG 0x1
#define SO_ACCEPTCONN 0x2
#define SO_REUSEADDR 0x4
#define SO_KEEPALIVE 0x8
#define SO_DONTROUTE 0x10
#define SO_BROADCAST 0x20
#define SO_LINGER 0x80
#define SO_OOBINLINE 0x100
#define SO_REUSEPORT 0x200
#define SO_TIMESTAMP 0x400
#define SO_SNDBUF 0x1001
#define SO_RCVBUF 0x1002
#define SO_SNDLOWAT 0x1003
#define SO_RCVLOWAT 0x1004
#define SO_SNDTIMEO 0x1005
#define SO_RCVTIMEO 0x1006
#define SO_ERROR 0x1007
#define SO_TYPE 0x1008
#define SO_NREAD 0x1020
#define SO_NOSIGPIPE 0x1022
#define SO_NET_SERVICE_TYPE 0x1116
#define NET_SERVICE_TYPE_BE 0
#define NET_SERVICE_TYPE_VO 4
#define NET_SERVICE_TYPE_VI 5
#define SOMAXCONN 128
#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_EOR 0x8
#define MSG_TRUNC 0x10
#define MSG_CTRUNC 0x20
#define MSG_WAITALL 0x40
#define MSG_DONTWAIT 0x80
#define MSG_NOSIGNAL 0x80000
#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2
#define NET_RT_DUMP 1
#define NET_RT_FLAGS 2
#define NET_RT_IFLIST 3
#define NET_RT_IFLIST2 6

struct sockaddr {
  uint8_t sa_len;
  sa_family_t sa_family;
  char sa_data[14];
};
struct sockaddr_storage {
  uint8_t ss_len;
  sa_family_t ss_family;
  char ss_fill[126] __attribute__((aligned(8)));
};
struct linger {
  int l_onoff, l_linger;
};
struct msghdr {
  void* msg_name;
  socklen_t msg_namelen;
  struct iovec* msg_iov;
  int msg_iovlen;
  void* msg_control;
  socklen_t msg_controllen;
  int msg_flags;
};
struct cmsghdr {
  socklen_t cmsg_len;
  int cmsg_level, cmsg_type;
};
#define SCM_RIGHTS 1
#define CMSG_DATA(m) ((unsigned char*)(m) + sizeof(struct cmsghdr))
#define CMSG_SPACE(l) (sizeof(struct cmsghdr) + (l))
#define CMSG_LEN(l) (sizeof(struct cmsghdr) + (l))
#define CMSG_FIRSTHDR(m) ((struct cmsghdr*)(m)->msg_control)

__BEGIN_DECLS
int socket(int domain, int type, int protocol);
int socketpair(int domain, int type, int protocol, int descriptors[2]);
int connect(int descriptor, const struct sockaddr* address, socklen_t length);
int bind(int descriptor, const struct sockaddr* address, socklen_t length);
int listen(int descriptor, int backlog);
int accept(int descriptor, struct sockaddr* address, socklen_t* length);
int getpeername(int descriptor, struct sockaddr* address, socklen_t* length);
int getsockname(int descriptor, struct sockaddr* address, socklen_t* length);
int getsockopt(int descriptor, int level, int name, void* value, socklen_t* length);
int setsockopt(int descriptor, int level, int name, const void* value, socklen_t length);
ssize_t send(int descriptor, const void* bytes, size_t length, int flags);
ssize_t sendmsg(int descriptor, const struct msghdr* message, int flags);
ssize_t sendto(int descriptor, const void* bytes, size_t length, int flags, const struct sockaddr* address,
               socklen_t address_length);
ssize_t recv(int descriptor, void* bytes, size_t length, int flags);
ssize_t recvmsg(int descriptor, struct msghdr* message, int flags);
ssize_t recvfrom(int descriptor, void* bytes, size_t length, int flags, struct sockaddr* address,
                 socklen_t* address_length);
int shutdown(int descriptor, int how);
int sendfile(int file, int descriptor, off_t offset, off_t* length, void* header, int flags);
__END_DECLS
