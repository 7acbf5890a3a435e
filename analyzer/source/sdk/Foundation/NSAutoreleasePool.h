// Stand-in for <Foundation/NSAutoreleasePool.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
