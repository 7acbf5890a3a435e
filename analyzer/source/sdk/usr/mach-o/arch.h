// Stand-in for <mach-o/arch.h>: names of processors.
#pragma once

#include <mach/machine.h>

typedef struct {
  const char* name;
  cpu_type_t cputype;
  cpu_subtype_t cpusubtype;
  int byteorder;
  const char* description;
} NXArchInfo;

__BEGIN_DECLS
const NXArchInfo* NXGetLocalArchInfo(void);
const NXArchInfo* NXGetArchInfoFromCpuType(cpu_type_t type, cpu_subtype_t subtype);
__END_DECLS
