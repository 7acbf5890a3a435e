// Stand-in for <UIKit/UIPinchGestureRecognizer.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
