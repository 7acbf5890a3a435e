// Stand-in for <CoreFoundation/CFDate.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
