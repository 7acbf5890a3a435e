// Stand-in for <UIKit/UIRefreshControl.h>: everything is in <UIKit/UIControl.h>.
#pragma once

#import <UIKit/UIControl.h>
