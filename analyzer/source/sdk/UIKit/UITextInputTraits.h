// Stand-in for <UIKit/UITextInputTraits.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
