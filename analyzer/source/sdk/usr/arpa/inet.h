// Stand-in for <arpa/inet.h>: addresses as text.
#pragma once

#include <netinet/in.h>

__BEGIN_DECLS
in_addr_t inet_addr(const char* text);
int inet_aton(const char* text, struct in_addr* address);
char* inet_ntoa(struct in_addr address);
const char* inet_ntop(int family, const void* address, char* to, socklen_t size);
int inet_pton(int family, const char* text, void* address);
in_addr_t inet_network(const char* text);
__END_DECLS
