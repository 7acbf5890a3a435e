// Stand-in for <sys/time.h>.
#pragma once

#include <sys/_timespec.h>
#include <sys/select.h>
#include <time.h>

#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2
#define timerclear(t) (t)->tv_sec = (t)->tv_usec = 0
#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)

struct timezone {
  int tz_minuteswest;
  int tz_dsttime;
};
struct itimerval {
  struct timeval it_interval, it_value;
};

__BEGIN_DECLS
int gettimeofday(struct timeval* time, void* zone);
int settimeofday(const struct timeval* time, const struct timezone* zone);
int getitimer(int which, struct itimerval* value);
int setitimer(int which, const struct itimerval* value, struct itimerval* old);
int utimes(const char* path, const struct timeval* times);
int futimes(int descriptor, const struct timeval* times);
int lutimes(const char* path, const struct timeval* times);
int adjtime(const struct timeval* delta, struct timeval* old);
__END_DECLS
