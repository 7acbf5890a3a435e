// Stand-in for <UIKit/UISwitch.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
