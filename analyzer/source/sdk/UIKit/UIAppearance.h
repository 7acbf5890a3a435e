// Stand-in for <UIKit/UIAppearance.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
