// Stand-in for <Foundation/NSURLProtocol.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
