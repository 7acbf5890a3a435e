// Stand-in for <Foundation/NSPointerFunctions.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
