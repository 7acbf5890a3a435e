// Stand-in for <Foundation/NSObject.h>: everything is in <Foundation/NSKeyValueCoding.h>.
#pragma once

#import <Foundation/NSKeyValueCoding.h>
