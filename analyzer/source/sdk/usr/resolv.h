// Stand-in for <resolv.h>: the resolver of host names.
#pragma once

#include <netinet/in.h>

#define MAXNS 3
union res_sockaddr_union {
  struct sockaddr_in sin;
  struct sockaddr_in6 sin6;
};
struct __res_state {
  int retrans, retry;
  int nscount;
  struct sockaddr_in nsaddr_list[MAXNS];
};
typedef struct __res_state* res_state;

__BEGIN_DECLS
int res_ninit(res_state state);
void res_ndestroy(res_state state);
void res_nclose(res_state state);
int res_getservers(res_state state, union res_sockaddr_union* list, int count);
int res_query(const char* name, int class_, int type, unsigned char* answer, int size);
int res_init(void);
__END_DECLS
