// Stand-in for <Foundation/NSURLProtectionSpace.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
