// Stand-in for <sys/syslimits.h>.
#pragma once

#define ARG_MAX (1024 * 1024)
#define CHILD_MAX 266
#define LINK_MAX 32767
#define NAME_MAX 255
#define NGROUPS_MAX 16
#define OPEN_MAX 10240
#define PATH_MAX 1024
#define PIPE_BUF 512
#define IOV_MAX 1024
