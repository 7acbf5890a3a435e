// Stand-in for <UIKit/UIRefreshControl.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
