// Stand-in for <UIKit/UITapGestureRecognizer.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
