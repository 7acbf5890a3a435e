// Stand-in for <UIKit/UIVisualEffectView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
