// Stand-in for <UIKit/UISlider.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
