// Stand-in for <UIKit/UIGraphics.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
