// Stand-in for <UIKit/UILongPressGestureRecognizer.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
