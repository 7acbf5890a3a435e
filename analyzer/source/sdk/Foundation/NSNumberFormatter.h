// Stand-in for <Foundation/NSNumberFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
