// Stand-in for <UIKit/UIPrintInfo.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
