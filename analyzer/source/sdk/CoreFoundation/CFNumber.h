// Stand-in for <CoreFoundation/CFNumber.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
