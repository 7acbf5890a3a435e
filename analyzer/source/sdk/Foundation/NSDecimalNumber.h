// Stand-in for <Foundation/NSDecimalNumber.h>: everything is in <Foundation/NSValue.h>.
#pragma once

#import <Foundation/NSValue.h>
