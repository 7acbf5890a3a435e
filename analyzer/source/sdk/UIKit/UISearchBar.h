// Stand-in for <UIKit/UISearchBar.h>: everything is in <UIKit/UIBars.h>.
#pragma once

#import <UIKit/UIBars.h>
