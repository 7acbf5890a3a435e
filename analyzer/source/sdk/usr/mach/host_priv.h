// Stand-in for <mach/host_priv.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
