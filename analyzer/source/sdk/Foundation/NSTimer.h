// Stand-in for <Foundation/NSTimer.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
