// Stand-in for <UIKit/UISegmentedControl.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
