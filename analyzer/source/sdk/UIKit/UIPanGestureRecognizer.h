// Stand-in for <UIKit/UIPanGestureRecognizer.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
