// Stand-in for <unistd.h>.
#pragma once

#include <sys/types.h>

extern ssize_t read(int descriptor, void* bytes, size_t length);
extern ssize_t write(int descriptor, const void* bytes, size_t length);
extern int close(int descriptor);
extern int access(const char* path, int mode);
extern int unlink(const char* path);
extern unsigned sleep(unsigned seconds);
extern int usleep(unsigned microseconds);
#define F_OK 0
