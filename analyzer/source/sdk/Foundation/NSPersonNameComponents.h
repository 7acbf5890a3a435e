// Stand-in for <Foundation/NSPersonNameComponents.h>: everything is in <Foundation/NSDate.h>.
#pragma once

#import <Foundation/NSDate.h>
