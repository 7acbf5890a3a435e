// Stand-in for <Foundation/NSLock.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
