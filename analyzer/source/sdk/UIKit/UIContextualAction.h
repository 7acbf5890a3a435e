// Stand-in for <UIKit/UIContextualAction.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
