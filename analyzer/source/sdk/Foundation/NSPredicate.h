// Stand-in for <Foundation/NSPredicate.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
