// Stand-in for <Foundation/NSPointerArray.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
