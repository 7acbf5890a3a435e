// Stand-in for <Foundation/NSSortDescriptor.h>: everything is in <Foundation/NSSet.h>.
#pragma once

#import <Foundation/NSSet.h>
