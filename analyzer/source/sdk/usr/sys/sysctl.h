// Stand-in for <sys/sysctl.h>: kernel state by name.
#pragma once

#include <sys/types.h>
#include <sys/time.h>

#define CTL_KERN 1
#define CTL_VM 2
#define CTL_NET 4
#define CTL_HW 6
#define CTL_MACHDEP 7
#define KERN_OSTYPE 1
#define KERN_OSRELEASE 2
#define KERN_VERSION 4
#define KERN_ARGMAX 8
#define KERN_HOSTNAME 10
#define KERN_PROC 14
#define KERN_BOOTTIME 21
#define KERN_PROC_ALL 0
#define KERN_PROC_PID 1
#define KERN_OSVERSION 65
#define KERN_PROCARGS2 49
#define HW_MACHINE 1
#define HW_MODEL 2
#define HW_NCPU 3
#define HW_PHYSMEM 5
#define HW_USERMEM 6
#define HW_PAGESIZE 7
#define HW_BUS_FREQ 14
#define HW_CPU_FREQ 15
#define HW_MEMSIZE 24
#define HW_AVAILCPU 25

struct extern_proc {
  void* p_un[2];
  struct timeval p_starttime;
  int p_flag;
  char p_stat;
  pid_t p_pid;
  char p_comm[17];
};
#define P_TRACED 0x800
struct kinfo_proc {
  struct extern_proc kp_proc;
  char kp_eproc[256];
};

__BEGIN_DECLS
int sysctl(int* name, u_int count, void* old, size_t* old_size, void* value, size_t size);
int sysctlbyname(const char* name, void* old, size_t* old_size, void* value, size_t size);
int sysctlnametomib(const char* name, int* mib, size_t* size);
__END_DECLS
