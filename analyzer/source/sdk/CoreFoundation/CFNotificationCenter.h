// Stand-in for <CoreFoundation/CFNotificationCenter.h>: everything is in <CoreFoundation/CFRunLoop.h>.
#pragma once

#include <CoreFoundation/CFRunLoop.h>
