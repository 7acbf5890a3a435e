// Stand-in for <Foundation/NSExtensionRequestHandling.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
