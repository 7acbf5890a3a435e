// Stand-in for <UIKit/UIBezierPath.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
