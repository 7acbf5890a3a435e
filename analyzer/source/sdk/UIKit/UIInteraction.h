// Stand-in for <UIKit/UIInteraction.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
