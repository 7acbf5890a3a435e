// Stand-in for <Foundation/NSFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
