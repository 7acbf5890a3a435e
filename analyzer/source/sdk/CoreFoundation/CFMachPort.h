// Stand-in for <CoreFoundation/CFMachPort.h>: everything is in <CoreFoundation/CFRunLoop.h>.
#pragma once

#include <CoreFoundation/CFRunLoop.h>
