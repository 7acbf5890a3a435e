// Stand-in for <UIKit/UIActivityIndicatorView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
