// Stand-in for <Foundation/NSMapTable.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
