// Stand-in for <UIKit/NSLayoutConstraint.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
