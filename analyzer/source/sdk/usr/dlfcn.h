// Stand-in for <dlfcn.h>: dynamic loading.
#pragma once

#define RTLD_LAZY 0x1
#define RTLD_NOW 0x2
#define RTLD_NOLOAD 0x10
#define RTLD_DEFAULT ((void*)-2)

extern void* dlopen(const char* path, int mode);
extern void* dlsym(void* handle, const char* name);
extern int dlclose(void* handle);
