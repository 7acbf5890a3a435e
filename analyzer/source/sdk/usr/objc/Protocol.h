// Stand-in for <objc/Protocol.h>: protocols are objects.
#pragma once

#include <objc/NSObject.h>
