// Stand-in for <sys/sysctl.h>: kernel state by name.
#pragma once

#include <sys/types.h>

extern int sysctl(int* name, unsigned count, void* old, size_t* old_size, void* value, size_t size);
extern int sysctlbyname(const char* name, void* old, size_t* old_size, void* value, size_t size);
