// Stand-in for <Foundation/NSCharacterSet.h>: everything is in <Foundation/NSString.h>.
#pragma once

#import <Foundation/NSString.h>
