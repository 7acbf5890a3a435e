// Stand-in for <UIKit/UIGraphicsImageRenderer.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
