// Stand-in for <UIKit/NSTextContainer.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
