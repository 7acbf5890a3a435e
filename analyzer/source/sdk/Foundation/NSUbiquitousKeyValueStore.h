// Stand-in for <Foundation/NSUbiquitousKeyValueStore.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
