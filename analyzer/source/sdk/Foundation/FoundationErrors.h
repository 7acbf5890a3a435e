// Stand-in for <Foundation/FoundationErrors.h>: everything is in <Foundation/NSError.h>.
#pragma once

#import <Foundation/NSError.h>
