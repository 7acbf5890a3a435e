// Stand-in for <Foundation/NSURLAuthenticationChallenge.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
