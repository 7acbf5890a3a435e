// Stand-in for <Foundation/NSEnumerator.h>: everything is in <Foundation/NSArray.h>.
#pragma once

#import <Foundation/NSArray.h>
