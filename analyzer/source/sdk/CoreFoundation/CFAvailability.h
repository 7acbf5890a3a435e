// Stand-in for <CoreFoundation/CFAvailability.h>: everything is in <CoreFoundation/CFBase.h>.
#pragma once

#include <CoreFoundation/CFBase.h>
