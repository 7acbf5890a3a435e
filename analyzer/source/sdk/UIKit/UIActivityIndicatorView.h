// Stand-in for <UIKit/UIActivityIndicatorView.h>: everything is in <UIKit/UIProgressView.h>.
#pragma once

#import <UIKit/UIProgressView.h>
