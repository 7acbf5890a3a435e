// Stand-in for <Foundation/NSKeyedArchiver.h>: everything is in <Foundation/NSCoder.h>.
#pragma once

#import <Foundation/NSCoder.h>
