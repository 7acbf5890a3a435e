// Stand-in for <UIKit/UITextView.h>: everything is in <UIKit/UITextInput.h>.
#pragma once

#import <UIKit/UITextInput.h>
