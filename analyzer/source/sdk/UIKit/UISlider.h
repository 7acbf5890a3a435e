// Stand-in for <UIKit/UISlider.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
