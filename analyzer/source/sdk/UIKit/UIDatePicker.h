// Stand-in for <UIKit/UIDatePicker.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
