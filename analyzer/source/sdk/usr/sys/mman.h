// Stand-in for <sys/mman.h>.
#pragma once

#include <sys/types.h>

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 0x10
#define MAP_JIT 0x800
#define MAP_ANON 0x1000
#define MAP_ANONYMOUS MAP_ANON
#define MAP_FILE 0
#define MAP_NOCACHE 0x400
#define MAP_FAILED ((void*)-1)
#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 0x10
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_FREE 5

__BEGIN_DECLS
void* mmap(void* address, size_t size, int protection, int flags, int descriptor, off_t offset);
int munmap(void* address, size_t size);
int mprotect(void* address, size_t size, int protection);
int msync(void* address, size_t size, int flags);
int madvise(void* address, size_t size, int advice);
int mlock(const void* address, size_t size);
int munlock(const void* address, size_t size);
int shm_open(const char* name, int flags, ...);
int shm_unlink(const char* name);
__END_DECLS
