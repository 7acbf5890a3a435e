// Stand-in for <mach/mach_time.h>: time since boot, a required-reason API.
#pragma once

#include <stdint.h>

struct mach_timebase_info {
  uint32_t numer;
  uint32_t denom;
};
typedef struct mach_timebase_info mach_timebase_info_data_t;

extern uint64_t mach_absolute_time(void);
extern int mach_timebase_info(mach_timebase_info_data_t* info);
