// Stand-in for <UIKit/UISegmentedControl.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
