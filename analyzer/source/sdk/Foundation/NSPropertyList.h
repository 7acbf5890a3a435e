// Stand-in for <Foundation/NSPropertyList.h>: everything is in <Foundation/NSCoder.h>.
#pragma once

#import <Foundation/NSCoder.h>
