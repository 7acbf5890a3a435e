// Stand-in for <Foundation/NSIndexSet.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
