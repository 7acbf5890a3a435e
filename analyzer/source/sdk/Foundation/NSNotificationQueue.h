// Stand-in for <Foundation/NSNotificationQueue.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
