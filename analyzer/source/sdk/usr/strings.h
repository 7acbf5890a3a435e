// Stand-in for <strings.h>.
#pragma once

#include <sys/types.h>

__BEGIN_DECLS
int bcmp(const void* left, const void* right, size_t size);
void bcopy(const void* from, void* to, size_t size);
void bzero(void* to, size_t size);
char* index(const char* text, int c);
char* rindex(const char* text, int c);
int ffs(int mask);
int ffsl(long mask);
int ffsll(long long mask);
int fls(int mask);
int flsl(long mask);
int flsll(long long mask);
int strcasecmp(const char* left, const char* right);
int strncasecmp(const char* left, const char* right, size_t size);
__END_DECLS
