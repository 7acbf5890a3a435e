// Stand-in for <regex.h>.
#pragma once

#include <sys/types.h>

#define REG_EXTENDED 1
#define REG_ICASE 2
#define REG_NOSUB 4
#define REG_NEWLINE 8
#define REG_NOMATCH 1
typedef off_t regoff_t;
typedef struct {
  int re_magic;
  size_t re_nsub;
  const char* re_endp;
  void* re_g;
} regex_t;
typedef struct {
  regoff_t rm_so, rm_eo;
} regmatch_t;

__BEGIN_DECLS
int regcomp(regex_t* expression, const char* text, int flags);
int regexec(const regex_t* expression, const char* text, size_t count, regmatch_t* matches, int flags);
size_t regerror(int error, const regex_t* expression, char* to, size_t size);
void regfree(regex_t* expression);
__END_DECLS
