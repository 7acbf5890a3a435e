// Stand-in for <Foundation/NSJSONSerialization.h>: everything is in <Foundation/NSCoder.h>.
#pragma once

#import <Foundation/NSCoder.h>
