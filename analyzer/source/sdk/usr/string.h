// Stand-in for <string.h>.
#pragma once

#include <sys/types.h>
#include <strings.h>

__BEGIN_DECLS
void* memcpy(void* to, const void* from, size_t size);
void* memccpy(void* to, const void* from, int c, size_t size);
void* memmove(void* to, const void* from, size_t size);
void* memset(void* to, int value, size_t size);
errno_t memset_s(void* to, rsize_t capacity, int value, rsize_t size);
void memset_pattern4(void* to, const void* pattern, size_t size);
void memset_pattern8(void* to, const void* pattern, size_t size);
void memset_pattern16(void* to, const void* pattern, size_t size);
int memcmp(const void* left, const void* right, size_t size);
int timingsafe_bcmp(const void* left, const void* right, size_t size);
void* memchr(const void* from, int c, size_t size);
void* memmem(const void* from, size_t size, const void* part, size_t part_size);
size_t strlen(const char* text);
size_t strnlen(const char* text, size_t size);
char* strcpy(char* to, const char* from);
char* strncpy(char* to, const char* from, size_t size);
size_t strlcpy(char* to, const char* from, size_t size);
char* stpcpy(char* to, const char* from);
char* stpncpy(char* to, const char* from, size_t size);
char* strcat(char* to, const char* from);
char* strncat(char* to, const char* from, size_t size);
size_t strlcat(char* to, const char* from, size_t size);
int strcmp(const char* left, const char* right);
int strncmp(const char* left, const char* right, size_t size);
int strcoll(const char* left, const char* right);
size_t strxfrm(char* to, const char* from, size_t size);
char* strchr(const char* text, int c);
char* strrchr(const char* text, int c);
char* strstr(const char* text, const char* part);
char* strnstr(const char* text, const char* part, size_t size);
char* strcasestr(const char* text, const char* part);
char* strpbrk(const char* text, const char* characters);
size_t strspn(const char* text, const char* characters);
size_t strcspn(const char* text, const char* characters);
char* strsep(char** text, const char* delimiters);
char* strtok(char* text, const char* delimiters);
char* strtok_r(char* text, const char* delimiters, char** last);
char* strdup(const char* text);
char* strndup(const char* text, size_t size);
char* strerror(int error);
int strerror_r(int error, char* buffer, size_t size);
char* strsignal(int signal);
void swab(const void* from, void* to, ssize_t size);
__END_DECLS
