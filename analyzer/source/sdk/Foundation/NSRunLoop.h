// Stand-in for <Foundation/NSRunLoop.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
