// Stand-in for <UIKit/UIImageView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
