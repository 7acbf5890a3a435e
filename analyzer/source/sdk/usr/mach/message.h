// Stand-in for <mach/message.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
