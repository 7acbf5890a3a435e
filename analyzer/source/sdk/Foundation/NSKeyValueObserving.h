// Stand-in for <Foundation/NSKeyValueObserving.h>: everything is in <Foundation/NSKeyValueCoding.h>.
#pragma once

#import <Foundation/NSKeyValueCoding.h>
