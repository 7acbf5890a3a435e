// Stand-in for <stdlib.h>.
#pragma once

#include <stddef.h>
#include <stdint.h>

extern void* malloc(size_t size);
extern void* calloc(size_t count, size_t size);
extern void* realloc(void* pointer, size_t size);
extern void free(void* pointer);
extern void abort(void) __attribute__((noreturn));
extern void exit(int status) __attribute__((noreturn));
extern char* getenv(const char* name);
extern int atoi(const char* text);
extern uint32_t arc4random(void);
extern uint32_t arc4random_uniform(uint32_t bound);
