// Stand-in for <Foundation/NSExtensionItem.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
