// Stand-in for <Foundation/NSURLCredentialStorage.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
