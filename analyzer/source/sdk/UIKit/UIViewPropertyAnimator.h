// Stand-in for <UIKit/UIViewPropertyAnimator.h>: everything is in <UIKit/UIPickerView.h>.
#pragma once

#import <UIKit/UIPickerView.h>
