// Stand-in for <Foundation/NSStream.h>: everything is in <Foundation/NSURL.h>.
#pragma once

#import <Foundation/NSURL.h>
