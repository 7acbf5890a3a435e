// Stand-in for <UIKit/UINavigationBarAppearance.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
