// Stand-in for <CoreFoundation/CFTimeZone.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
