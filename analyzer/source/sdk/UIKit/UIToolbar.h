// Stand-in for <UIKit/UIToolbar.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
