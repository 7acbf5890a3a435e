// Stand-in for <UIKit/UINavigationBar.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
