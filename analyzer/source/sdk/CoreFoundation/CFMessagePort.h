// Stand-in for <CoreFoundation/CFMessagePort.h>: everything is in <CoreFoundation/CFRunLoop.h>.
#pragma once

#include <CoreFoundation/CFRunLoop.h>
