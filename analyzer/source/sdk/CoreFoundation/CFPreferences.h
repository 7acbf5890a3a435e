// Stand-in for <CoreFoundation/CFPreferences.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
