// Stand-in for <Foundation/NSHTTPCookieStorage.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
