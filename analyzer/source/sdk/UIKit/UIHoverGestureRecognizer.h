// Stand-in for <UIKit/UIHoverGestureRecognizer.h>: everything is in <UIKit/UIPickerView.h>.
#pragma once

#import <UIKit/UIPickerView.h>
