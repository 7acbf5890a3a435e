// Stand-in for <sys/utsname.h>: the name of the machine.
#pragma once

#include <sys/cdefs.h>

struct utsname {
  char sysname[256];
  char nodename[256];
  char release[256];
  char version[256];
  char machine[256];
};

__BEGIN_DECLS
int uname(struct utsname* name);
__END_DECLS
