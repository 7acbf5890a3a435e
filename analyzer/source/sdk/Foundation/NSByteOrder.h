// Stand-in for <Foundation/NSByteOrder.h>: everything is in <Foundation/NSObjCRuntime.h>.
#pragma once

#import <Foundation/NSObjCRuntime.h>
