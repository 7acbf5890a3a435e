// Stand-in for <getopt.h>.
#pragma once

#include <unistd.h>

#define no_argument 0
#define required_argument 1
#define optional_argument 2
struct option {
  const char* name;
  int has_arg;
  int* flag;
  int val;
};

__BEGIN_DECLS
int getopt_long(int count, char* const* arguments, const char* options, const struct option* longs, int* index);
__END_DECLS
