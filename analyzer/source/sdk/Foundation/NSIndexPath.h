// Stand-in for <Foundation/NSIndexPath.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
