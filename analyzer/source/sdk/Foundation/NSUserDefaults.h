// Stand-in for <Foundation/NSUserDefaults.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
