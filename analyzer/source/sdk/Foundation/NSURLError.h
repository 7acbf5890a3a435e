// Stand-in for <Foundation/NSURLError.h>: everything is in <Foundation/NSError.h>.
#pragma once

#import <Foundation/NSError.h>
