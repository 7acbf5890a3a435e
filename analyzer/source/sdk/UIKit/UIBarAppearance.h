// Stand-in for <UIKit/UIBarAppearance.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
