// Stand-in for <UIKit/UITabBarItem.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
