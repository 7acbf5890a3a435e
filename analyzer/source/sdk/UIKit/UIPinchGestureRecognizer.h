// Stand-in for <UIKit/UIPinchGestureRecognizer.h>: everything is in <UIKit/UIGestureRecognizer.h>.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
