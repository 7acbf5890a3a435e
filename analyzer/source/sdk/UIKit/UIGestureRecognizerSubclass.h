// Stand-in for <UIKit/UIGestureRecognizerSubclass.h>: everything is in <UIKit/UIGestureRecognizer.h>.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
