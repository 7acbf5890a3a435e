// Stand-in for <UIKit/UIButton.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
