// Stand-in for <mach/machine.h>: processor types.
#pragma once

#include <mach/mach_types.h>

#define CPU_ARCH_ABI64 0x01000000
#define CPU_TYPE_ANY (-1)
#define CPU_TYPE_X86 7
#define CPU_TYPE_I386 CPU_TYPE_X86
#define CPU_TYPE_X86_64 (CPU_TYPE_X86 | CPU_ARCH_ABI64)
#define CPU_TYPE_ARM 12
#define CPU_TYPE_ARM64 (CPU_TYPE_ARM | CPU_ARCH_ABI64)
#define CPU_SUBTYPE_ARM_V6 6
#define CPU_SUBTYPE_ARM_V7 9
#define CPU_SUBTYPE_ARM_V7S 11
#define CPU_SUBTYPE_ARM64_ALL 0
#define CPU_SUBTYPE_ARM64_V8 1
#define CPU_SUBTYPE_ARM64E 2
