// Stand-in for <UIKit/UIButton.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
