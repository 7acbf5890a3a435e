// Stand-in for <time.h>.
#pragma once

#include <sys/types.h>
#include <sys/_timespec.h>

#define CLOCKS_PER_SEC 1000000ul
#define CLK_TCK 100
#define TIME_UTC 1

typedef enum {
  CLOCK_REALTIME = 0,
  CLOCK_MONOTONIC = 6,
  CLOCK_MONOTONIC_RAW = 4,
  CLOCK_MONOTONIC_RAW_APPROX = 5,
  CLOCK_UPTIME_RAW = 8,
  CLOCK_UPTIME_RAW_APPROX = 9,
  CLOCK_PROCESS_CPUTIME_ID = 12,
  CLOCK_THREAD_CPUTIME_ID = 16,
} clockid_t;

struct tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
  long tm_gmtoff;
  char* tm_zone;
};

__BEGIN_DECLS
extern char* tzname[];
extern int getdate_err;
extern long timezone;
extern int daylight;
char* asctime(const struct tm* time);
char* asctime_r(const struct tm* time, char* buffer);
clock_t clock(void);
char* ctime(const time_t* time);
char* ctime_r(const time_t* time, char* buffer);
double difftime(time_t left, time_t right);
struct tm* gmtime(const time_t* time);
struct tm* gmtime_r(const time_t* time, struct tm* result);
struct tm* localtime(const time_t* time);
struct tm* localtime_r(const time_t* time, struct tm* result);
time_t mktime(struct tm* time);
time_t timegm(struct tm* time);
time_t timelocal(struct tm* time);
size_t strftime(char* to, size_t size, const char* format, const struct tm* time);
char* strptime(const char* text, const char* format, struct tm* time);
time_t time(time_t* time);
void tzset(void);
int nanosleep(const struct timespec* request, struct timespec* remainder);
int clock_getres(clockid_t clock, struct timespec* resolution);
int clock_gettime(clockid_t clock, struct timespec* time);
uint64_t clock_gettime_nsec_np(clockid_t clock);
int clock_settime(clockid_t clock, const struct timespec* time);
int timespec_get(struct timespec* time, int base);
__END_DECLS
