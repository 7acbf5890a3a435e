// Stand-in for <Foundation/NSUUID.h>: everything is in <Foundation/NSData.h>.
#pragma once

#import <Foundation/NSData.h>
