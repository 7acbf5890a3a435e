// Stand-in for <mach/task_info.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
