// Stand-in for <Foundation/NSFileCoordinator.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
