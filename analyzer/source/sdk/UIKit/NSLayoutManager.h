// Stand-in for <UIKit/NSLayoutManager.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
