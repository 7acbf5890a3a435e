// Stand-in for <CoreFoundation/CFStringTokenizer.h>: everything is in <CoreFoundation/CFString.h>.
#pragma once

#include <CoreFoundation/CFString.h>
