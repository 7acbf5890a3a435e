// Stand-in for <Foundation/NSNetServices.h>: everything is in <Foundation/NSURLSession.h>.
#pragma once

#import <Foundation/NSURLSession.h>
