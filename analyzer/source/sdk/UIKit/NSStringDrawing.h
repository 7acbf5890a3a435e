// Stand-in for <UIKit/NSStringDrawing.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
