// Stand-in for <UIKit/UITextInputTraits.h>: everything is in <UIKit/UITextInput.h>.
#pragma once

#import <UIKit/UITextInput.h>
