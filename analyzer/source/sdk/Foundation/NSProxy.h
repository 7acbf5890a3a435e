// Stand-in for <Foundation/NSProxy.h>: everything is in <Foundation/NSObjCRuntime.h>.
#pragma once

#import <Foundation/NSObjCRuntime.h>
