// Stand-in for <Foundation/NSExtensionContext.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
