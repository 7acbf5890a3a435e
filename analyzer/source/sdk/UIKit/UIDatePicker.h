// Stand-in for <UIKit/UIDatePicker.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
