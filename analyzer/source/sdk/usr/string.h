// Stand-in for <string.h>.
#pragma once

#include <stddef.h>

extern void* memcpy(void* to, const void* from, size_t size);
extern void* memmove(void* to, const void* from, size_t size);
extern void* memset(void* to, int value, size_t size);
extern int memcmp(const void* left, const void* right, size_t size);
extern size_t strlen(const char* text);
extern int strcmp(const char* left, const char* right);
extern char* strstr(const char* text, const char* part);
extern char* strdup(const char* text);
extern void bzero(void* to, size_t size);
