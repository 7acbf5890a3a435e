// Stand-in for <UIKit/UIGestureRecognizer.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
