// Stand-in for <UIKit/UIContextMenuInteraction.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
