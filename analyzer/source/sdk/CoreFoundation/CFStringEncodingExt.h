// Stand-in for <CoreFoundation/CFStringEncodingExt.h>: everything is in <CoreFoundation/CFString.h>.
#pragma once

#include <CoreFoundation/CFString.h>
