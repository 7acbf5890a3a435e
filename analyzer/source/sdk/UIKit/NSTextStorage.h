// Stand-in for <UIKit/NSTextStorage.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
