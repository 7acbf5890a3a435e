// Stand-in for <Foundation/NSComparisonPredicate.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
