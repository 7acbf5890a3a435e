// Stand-in for <UIKit/NSLayoutAnchor.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
