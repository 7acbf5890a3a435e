// Stand-in for <UIKit/UIControl.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
