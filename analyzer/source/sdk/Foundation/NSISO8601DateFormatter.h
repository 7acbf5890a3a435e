// Stand-in for <Foundation/NSISO8601DateFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
