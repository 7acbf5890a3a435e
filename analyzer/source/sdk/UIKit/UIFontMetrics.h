// Stand-in for <UIKit/UIFontMetrics.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
