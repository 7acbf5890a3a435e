// Stand-in for <CoreFoundation/CFUUID.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
