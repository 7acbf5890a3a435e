// Stand-in for <Foundation/NSCompoundPredicate.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
