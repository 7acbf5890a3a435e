// Stand-in for <Foundation/NSUndoManager.h>: everything is in <Foundation/NSOperation.h>.
#pragma once

#import <Foundation/NSOperation.h>
