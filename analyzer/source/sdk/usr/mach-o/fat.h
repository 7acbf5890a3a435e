// Stand-in for <mach-o/fat.h>: universal files.
#pragma once

#include <mach/machine.h>

#define FAT_MAGIC 0xcafebabe
#define FAT_CIGAM 0xbebafeca
struct fat_header {
  uint32_t magic, nfat_arch;
};
struct fat_arch {
  cpu_type_t cputype;
  cpu_subtype_t cpusubtype;
  uint32_t offset, size, align;
};
