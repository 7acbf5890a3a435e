// Stand-in for <CoreFoundation/CFCharacterSet.h>: everything is in <CoreFoundation/CFString.h>.
#pragma once

#include <CoreFoundation/CFString.h>
