// Stand-in for <Foundation/NSMeasurement.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
