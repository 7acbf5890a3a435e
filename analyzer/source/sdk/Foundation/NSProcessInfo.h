// Stand-in for <Foundation/NSProcessInfo.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
