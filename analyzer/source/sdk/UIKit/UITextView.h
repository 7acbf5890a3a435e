// Stand-in for <UIKit/UITextView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
