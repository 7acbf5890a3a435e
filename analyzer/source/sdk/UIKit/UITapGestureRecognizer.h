// Stand-in for <UIKit/UITapGestureRecognizer.h>: everything is in <UIKit/UIGestureRecognizer.h>.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
