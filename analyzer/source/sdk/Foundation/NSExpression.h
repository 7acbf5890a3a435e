// Stand-in for <Foundation/NSExpression.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
