// Stand-in for <Foundation/NSPort.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
