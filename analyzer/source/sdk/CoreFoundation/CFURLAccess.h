// Stand-in for <CoreFoundation/CFURLAccess.h>: everything is in <CoreFoundation/CFURL.h>.
#pragma once

#include <CoreFoundation/CFURL.h>
