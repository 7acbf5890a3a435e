// Stand-in for <wchar.h>.
#pragma once

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#define __need_wint_t
#include <stddef.h>

typedef struct {
  char state[128];
} mbstate_t;
#define WEOF ((wint_t)-1)
#ifndef WCHAR_MAX
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN (-__WCHAR_MAX__ - 1)
#endif

__BEGIN_DECLS
size_t wcslen(const wchar_t* text);
wchar_t* wcscpy(wchar_t* to, const wchar_t* from);
wchar_t* wcsncpy(wchar_t* to, const wchar_t* from, size_t size);
wchar_t* wcscat(wchar_t* to, const wchar_t* from);
wchar_t* wcsncat(wchar_t* to, const wchar_t* from, size_t size);
int wcscmp(const wchar_t* left, const wchar_t* right);
int wcsncmp(const wchar_t* left, const wchar_t* right, size_t size);
int wcscoll(const wchar_t* left, const wchar_t* right);
size_t wcsxfrm(wchar_t* to, const wchar_t* from, size_t size);
wchar_t* wcschr(const wchar_t* text, wchar_t c);
wchar_t* wcsrchr(const wchar_t* text, wchar_t c);
wchar_t* wcsstr(const wchar_t* text, const wchar_t* part);
wchar_t* wcspbrk(const wchar_t* text, const wchar_t* set);
size_t wcsspn(const wchar_t* text, const wchar_t* set);
size_t wcscspn(const wchar_t* text, const wchar_t* set);
wchar_t* wcstok(wchar_t* text, const wchar_t* delimiters, wchar_t** last);
wchar_t* wcsdup(const wchar_t* text);
wchar_t* wmemcpy(wchar_t* to, const wchar_t* from, size_t size);
wchar_t* wmemmove(wchar_t* to, const wchar_t* from, size_t size);
wchar_t* wmemset(wchar_t* to, wchar_t c, size_t size);
wchar_t* wmemchr(const wchar_t* from, wchar_t c, size_t size);
int wmemcmp(const wchar_t* left, const wchar_t* right, size_t size);
long wcstol(const wchar_t* text, wchar_t** end, int base);
long long wcstoll(const wchar_t* text, wchar_t** end, int base);
unsigned long wcstoul(const wchar_t* text, wchar_t** end, int base);
unsigned long long wcstoull(const wchar_t* text, wchar_t** end, int base);
double wcstod(const wchar_t* text, wchar_t** end);
float wcstof(const wchar_t* text, wchar_t** end);
long double wcstold(const wchar_t* text, wchar_t** end);
int wprintf(const wchar_t* format, ...);
int fwprintf(FILE* file, const wchar_t* format, ...);
int swprintf(wchar_t* to, size_t size, const wchar_t* format, ...);
int vswprintf(wchar_t* to, size_t size, const wchar_t* format, va_list list);
int swscanf(const wchar_t* from, const wchar_t* format, ...);
wint_t fgetwc(FILE* file);
wint_t fputwc(wchar_t c, FILE* file);
wint_t btowc(int c);
int wctob(wint_t c);
int mbsinit(const mbstate_t* state);
size_t mbrlen(const char* text, size_t size, mbstate_t* state);
size_t mbrtowc(wchar_t* to, const char* text, size_t size, mbstate_t* state);
size_t wcrtomb(char* to, wchar_t c, mbstate_t* state);
size_t mbsrtowcs(wchar_t* to, const char** from, size_t size, mbstate_t* state);
size_t wcsrtombs(char* to, const wchar_t** from, size_t size, mbstate_t* state);
size_t wcsftime(wchar_t* to, size_t size, const wchar_t* format, const struct tm* time);
__END_DECLS
