// Stand-in for <Foundation/NSItemProvider.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
