// Stand-in for <syslog.h>.
#pragma once

#include <stdarg.h>
#include <sys/cdefs.h>

#define LOG_EMERG 0
#define LOG_ALERT 1
#define LOG_CRIT 2
#define LOG_ERR 3
#define LOG_WARNING 4
#define LOG_NOTICE 5
#define LOG_INFO 6
#define LOG_DEBUG 7
#define LOG_PID 1
#define LOG_CONS 2
#define LOG_NDELAY 8
#define LOG_USER 8
#define LOG_UPTO(p) ((1 << ((p) + 1)) - 1)

__BEGIN_DECLS
void openlog(const char* name, int options, int facility);
void closelog(void);
int setlogmask(int mask);
void syslog(int priority, const char* format, ...) __printflike(2, 3);
void vsyslog(int priority, const char* format, va_list list) __printflike(2, 0);
__END_DECLS
