// Stand-in for <UIKit/UISwitch.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
