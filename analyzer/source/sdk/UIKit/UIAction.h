// Stand-in for <UIKit/UIAction.h>: everything is in <UIKit/UIMenu.h>.
#pragma once

#import <UIKit/UIMenu.h>
