// Stand-in for <Foundation/NSArchiver.h>: everything is in <Foundation/NSCoder.h>.
#pragma once

#import <Foundation/NSCoder.h>
