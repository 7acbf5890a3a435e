// Stand-in for <CoreFoundation/CFAttributedString.h>: everything is in <CoreFoundation/CFString.h>.
#pragma once

#include <CoreFoundation/CFString.h>
