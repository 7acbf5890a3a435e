// Stand-in for <Foundation/NSByteCountFormatter.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
