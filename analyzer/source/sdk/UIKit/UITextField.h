// Stand-in for <UIKit/UITextField.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
