// Stand-in for <UIKit/UIDropInteraction.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
