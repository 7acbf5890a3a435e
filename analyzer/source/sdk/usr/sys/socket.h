// Stand-in for <sys/socket.h>: BSD sockets.
#pragma once

#include <sys/types.h>

#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2

struct sockaddr {
  uint8_t sa_len;
  uint8_t sa_family;
  char sa_data[14];
};

extern int socket(int domain, int type, int protocol);
extern int connect(int descriptor, const struct sockaddr* address, socklen_t length);
extern ssize_t send(int descriptor, const void* bytes, size_t length, int flags);
extern ssize_t sendto(int descriptor, const void* bytes, size_t length, int flags,
                      const struct sockaddr* address, socklen_t address_length);
extern ssize_t recv(int descriptor, void* bytes, size_t length, int flags);
