// Stand-in for <UIKit/UITextField.h>: everything is in <UIKit/UITextInput.h>.
#pragma once

#import <UIKit/UITextInput.h>
