// Stand-in for <UIKit/UIGestureRecognizerSubclass.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
