// Stand-in for <UIKit/UITabBarAppearance.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
