// Stand-in for <Foundation/NSFoundationErrors.h>: everything is in <Foundation/NSError.h>.
#pragma once

#import <Foundation/NSError.h>
