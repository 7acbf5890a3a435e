// Stand-in for <Foundation/NSHTTPCookie.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
