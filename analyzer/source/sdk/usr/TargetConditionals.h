// Stand-in for <TargetConditionals.h>: the one target the stand-ins describe.
#pragma once

#define TARGET_OS_MAC 1
#define TARGET_OS_IPHONE 1
#define TARGET_OS_IOS 1
#define TARGET_OS_SIMULATOR 0
#define TARGET_OS_WATCH 0
#define TARGET_OS_TV 0
#define TARGET_CPU_ARM64 1
