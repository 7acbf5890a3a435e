// Stand-in for UIKit.
#pragma once

#import <UIKit/UIResponder.h>
#import <UIKit/UIView.h>
