// Stand-in for <Foundation/NSException.h>: everything is in <Foundation/NSError.h>.
#pragma once

#import <Foundation/NSError.h>
