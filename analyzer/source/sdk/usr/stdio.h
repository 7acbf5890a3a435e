// Stand-in for <stdio.h>.
#pragma once

#include <stdarg.h>
#include <stddef.h>

typedef struct __sFILE FILE;
extern FILE* fopen(const char* path, const char* mode);
extern int fclose(FILE* file);
extern size_t fread(void* to, size_t size, size_t count, FILE* file);
extern size_t fwrite(const void* from, size_t size, size_t count, FILE* file);
extern int printf(const char* format, ...) __attribute__((format(printf, 1, 2)));
extern int snprintf(char* to, size_t size, const char* format, ...) __attribute__((format(printf, 3, 4)));
