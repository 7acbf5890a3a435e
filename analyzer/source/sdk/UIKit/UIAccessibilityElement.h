// Stand-in for <UIKit/UIAccessibilityElement.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
