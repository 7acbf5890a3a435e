// Stand-in for <UIKit/UIDragItem.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
