// Stand-in for <UIKit/UIPrintInteractionController.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
