// Stand-in for <UIKit/UILabel.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
