// Stand-in for <sys/types.h>: the BSD integer types.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef int64_t off_t;
typedef long ssize_t;
typedef int32_t pid_t;
typedef uint32_t uid_t;
typedef uint32_t gid_t;
typedef uint16_t mode_t;
typedef uint16_t nlink_t;
typedef int32_t dev_t;
typedef uint64_t ino_t;
typedef uint32_t socklen_t;
typedef long time_t;
