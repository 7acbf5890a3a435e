// Stand-in for <Foundation/NSMethodSignature.h>: everything is in <Foundation/NSObjCRuntime.h>.
#pragma once

#import <Foundation/NSObjCRuntime.h>
