// Stand-in for <UIKit/UIStackView.h>: everything is in <UIKit/UIPickerView.h>.
#pragma once

#import <UIKit/UIPickerView.h>
