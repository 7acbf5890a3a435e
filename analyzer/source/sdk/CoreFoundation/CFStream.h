// Stand-in for <CoreFoundation/CFStream.h>: everything is in <CoreFoundation/CFRunLoop.h>.
#pragma once

#include <CoreFoundation/CFRunLoop.h>
