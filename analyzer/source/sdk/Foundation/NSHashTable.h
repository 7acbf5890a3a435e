// Stand-in for <Foundation/NSHashTable.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
