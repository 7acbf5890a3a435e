// Stand-in for <Foundation/NSURLResponse.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
