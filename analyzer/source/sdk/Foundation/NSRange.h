// Stand-in for <Foundation/NSRange.h>: everything is in <Foundation/NSObjCRuntime.h>.
#pragma once

#import <Foundation/NSObjCRuntime.h>
