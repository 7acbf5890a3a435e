// Stand-in for <Foundation/NSURLConnection.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
