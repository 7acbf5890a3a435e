// Stand-in for <CoreFoundation/CFPropertyList.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
