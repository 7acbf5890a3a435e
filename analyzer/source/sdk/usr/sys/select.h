// Stand-in for <sys/select.h>.
#pragma once

#include <sys/_timespec.h>

#define FD_SETSIZE 1024
typedef struct fd_set {
  int32_t fds_bits[32];
} fd_set;
#define FD_SET(n, p) ((p)->fds_bits[(n) / 32] |= (1 << ((n) % 32)))
#define FD_CLR(n, p) ((p)->fds_bits[(n) / 32] &= ~(1 << ((n) % 32)))
#define FD_ISSET(n, p) ((p)->fds_bits[(n) / 32] & (1 << ((n) % 32)))
#define FD_ZERO(p) __builtin_bzero(p, sizeof(*(p)))
#define FD_COPY(f, t) __builtin_memcpy(t, f, sizeof(*(f)))

__BEGIN_DECLS
int select(int count, fd_set* reads, fd_set* writes, fd_set* errors, struct timeval* timeout);
__END_DECLS
