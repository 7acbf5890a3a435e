// Stand-in for <Foundation/NSFileHandle.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
