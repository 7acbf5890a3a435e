// Stand-in for <xlocale.h>: conversions that name their locale.
#pragma once

#include <locale.h>
#include <stdlib.h>
#include <time.h>

__BEGIN_DECLS
double strtod_l(const char* text, char** end, locale_t locale);
int snprintf_l(char* to, size_t size, locale_t locale, const char* format, ...);
int sscanf_l(const char* from, locale_t locale, const char* format, ...);
size_t strftime_l(char* to, size_t size, const char* format, const struct tm* time, locale_t locale);
char* strptime_l(const char* text, const char* format, struct tm* time, locale_t locale);
__END_DECLS
