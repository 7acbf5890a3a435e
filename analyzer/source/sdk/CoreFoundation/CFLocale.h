// Stand-in for <CoreFoundation/CFLocale.h>: everything is in <CoreFoundation/CFData.h>.
#pragma once

#include <CoreFoundation/CFData.h>
