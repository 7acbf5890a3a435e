// Stand-in for <Foundation/NSOrderedSet.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
