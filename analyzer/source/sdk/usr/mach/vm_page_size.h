// Stand-in for <mach/vm_page_size.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
