// Stand-in for <sched.h>.
#pragma once

#include <sys/cdefs.h>

#define SCHED_OTHER 1
#define SCHED_FIFO 4
#define SCHED_RR 2
struct sched_param {
  int sched_priority;
  char __opaque[4];
};

__BEGIN_DECLS
int sched_yield(void);
int sched_get_priority_min(int policy);
int sched_get_priority_max(int policy);
__END_DECLS
