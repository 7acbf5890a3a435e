// Stand-in for <Foundation/NSDateFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
