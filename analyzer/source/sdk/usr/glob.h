// Stand-in for <glob.h>.
#pragma once

#include <sys/types.h>

typedef struct {
  size_t gl_pathc;
  int gl_matchc;
  size_t gl_offs;
  int gl_flags;
  char** gl_pathv;
} glob_t;

__BEGIN_DECLS
int glob(const char* pattern, int flags, int (*error)(const char*, int), glob_t* result);
void globfree(glob_t* result);
__END_DECLS
