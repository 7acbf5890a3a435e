// Stand-in for <UIKit/UIScrollView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
