// Stand-in for <CoreFoundation/CFBag.h>: everything is in <CoreFoundation/CFArray.h>.
#pragma once

#include <CoreFoundation/CFArray.h>
