// Stand-in for <Foundation/NSDecimal.h>: everything is in <Foundation/NSValue.h>.
#pragma once

#import <Foundation/NSValue.h>
