// Stand-in for <sys/utsname.h>: the name of the machine.
#pragma once

struct utsname {
  char sysname[256];
  char nodename[256];
  char release[256];
  char version[256];
  char machine[256];
};

extern int uname(struct utsname* name);
