// Stand-in for <UIKit/UILayoutGuide.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
