// Stand-in for <UIKit/UIMenuElement.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
