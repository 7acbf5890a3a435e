// Stand-in for <netdb.h>: names of hosts and services.
#pragma once

#include <netinet/in.h>

#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#define NI_NOFQDN 1
#define NI_NUMERICHOST 2
#define NI_NAMEREQD 4
#define NI_NUMERICSERV 8
#define NI_DGRAM 16
#define AI_PASSIVE 1
#define AI_CANONNAME 2
#define AI_NUMERICHOST 4
#define AI_NUMERICSERV 0x1000
#define AI_ALL 0x100
#define AI_V4MAPPED 0x800
#define AI_ADDRCONFIG 0x400
#define AI_DEFAULT (AI_V4MAPPED | AI_ADDRCONFIG)
#define EAI_AGAIN 2
#define EAI_BADFLAGS 3
#define EAI_FAIL 4
#define EAI_FAMILY 5
#define EAI_MEMORY 6
#define EAI_NODATA 7
#define EAI_NONAME 8
#define EAI_SERVICE 9
#define EAI_SOCKTYPE 10
#define EAI_SYSTEM 11
#define HOST_NOT_FOUND 1
#define TRY_AGAIN 2
#define NO_RECOVERY 3
#define NO_DATA 4
#define h_addr h_addr_list[0]

struct hostent {
  char* h_name;
  char** h_aliases;
  int h_addrtype;
  int h_length;
  char** h_addr_list;
};
struct servent {
  char* s_name;
  char** s_aliases;
  int s_port;
  char* s_proto;
};
struct protoent {
  char* p_name;
  char** p_aliases;
  int p_proto;
};
struct addrinfo {
  int ai_flags, ai_family, ai_socktype, ai_protocol;
  socklen_t ai_addrlen;
  char* ai_canonname;
  struct sockaddr* ai_addr;
  struct addrinfo* ai_next;
};

__BEGIN_DECLS
extern int h_errno;
int getaddrinfo(const char* host, const char* service, const struct addrinfo* hints, struct addrinfo** result);
void freeaddrinfo(struct addrinfo* list);
const char* gai_strerror(int error);
int getnameinfo(const struct sockaddr* address, socklen_t length, char* host, socklen_t host_size, char* service,
                socklen_t service_size, int flags);
struct hostent* gethostbyname(const char* name);
struct hostent* gethostbyname2(const char* name, int family);
struct hostent* gethostbyaddr(const void* address, socklen_t length, int family);
struct servent* getservbyname(const char* name, const char* protocol);
struct servent* getservbyport(int port, const char* protocol);
struct protoent* getprotobyname(const char* name);
const char* hstrerror(int error);
void herror(const char* text);
__END_DECLS
