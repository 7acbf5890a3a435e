// Stand-in for <Foundation/NSUserActivity.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
