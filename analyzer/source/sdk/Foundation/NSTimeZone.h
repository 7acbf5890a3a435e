// Stand-in for <Foundation/NSTimeZone.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
