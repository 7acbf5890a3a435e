// Stand-in for <Foundation/NSZone.h>: everything is in <Foundation/NSObjCRuntime.h>.
#pragma once

#import <Foundation/NSObjCRuntime.h>
