// Stand-in for <UIKit/UIProgressView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
