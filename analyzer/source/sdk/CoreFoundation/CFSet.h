// Stand-in for <CoreFoundation/CFSet.h>: everything is in <CoreFoundation/CFArray.h>.
#pragma once

#include <CoreFoundation/CFArray.h>
