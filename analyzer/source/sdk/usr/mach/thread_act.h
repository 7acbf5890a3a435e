// Stand-in for <mach/thread_act.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
