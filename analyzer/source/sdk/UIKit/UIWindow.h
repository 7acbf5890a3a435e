// Stand-in for <UIKit/UIWindow.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
