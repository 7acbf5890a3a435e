// Stand-in for <UIKit/UILongPressGestureRecognizer.h>: everything is in <UIKit/UIGestureRecognizer.h>.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
