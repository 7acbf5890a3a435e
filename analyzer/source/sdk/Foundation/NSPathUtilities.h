// Stand-in for <Foundation/NSPathUtilities.h>: everything is in <Foundation/NSFileManager.h>.
#pragma once

#import <Foundation/NSFileManager.h>
