// Stand-in for <UIKit/UICommand.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
