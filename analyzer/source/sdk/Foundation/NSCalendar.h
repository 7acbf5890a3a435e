// Stand-in for <Foundation/NSCalendar.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
