// Stand-in for <CoreFoundation/CFSocket.h>: everything is in <CoreFoundation/CFRunLoop.h>.
#pragma once

#include <CoreFoundation/CFRunLoop.h>
