// Stand-in for <Foundation/NSURLCredential.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
