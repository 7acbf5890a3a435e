// Stand-in for <Foundation/NSNull.h>: everything is in <Foundation/NSValue.h>.
#pragma once

#import <Foundation/NSValue.h>
