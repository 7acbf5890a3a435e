// Stand-in for <UIKit/UIPanGestureRecognizer.h>: everything is in <UIKit/UIGestureRecognizer.h>.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
