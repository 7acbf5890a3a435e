// Stand-in for <Foundation/NSURLRequest.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
