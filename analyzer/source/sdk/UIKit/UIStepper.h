// Stand-in for <UIKit/UIStepper.h>: everything is in <UIKit/UIPickerView.h>.
#pragma once

#import <UIKit/UIPickerView.h>
