// Stand-in for <CoreFoundation/CFBundle.h>: everything is in <CoreFoundation/CFURL.h>.
#pragma once

#include <CoreFoundation/CFURL.h>
