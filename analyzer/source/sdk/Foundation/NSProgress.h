// Stand-in for <Foundation/NSProgress.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
