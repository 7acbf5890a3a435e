// Stand-in for <Foundation/NSDateComponentsFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
