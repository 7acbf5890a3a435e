// Stand-in for <Foundation/NSValueTransformer.h>: everything is in <Foundation/NSCoder.h>.
#pragma once

#import <Foundation/NSCoder.h>
