// Stand-in for <sys/xattr.h>.
#pragma once

#include <sys/types.h>

#define XATTR_NOFOLLOW 1
#define XATTR_CREATE 2
#define XATTR_REPLACE 4

__BEGIN_DECLS
ssize_t getxattr(const char* path, const char* name, void* value, size_t size, uint32_t position, int options);
ssize_t fgetxattr(int descriptor, const char* name, void* value, size_t size, uint32_t position, int options);
int setxattr(const char* path, const char* name, const void* value, size_t size, uint32_t position, int options);
int fsetxattr(int descriptor, const char* name, const void* value, size_t size, uint32_t position, int options);
int removexattr(const char* path, const char* name, int options);
ssize_t listxattr(const char* path, char* names, size_t size, int options);
__END_DECLS
