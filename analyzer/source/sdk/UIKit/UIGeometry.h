// Stand-in for <UIKit/UIGeometry.h>: everything is in <UIKit/UIKitDefines.h>.
#pragma once

#import <UIKit/UIKitDefines.h>
