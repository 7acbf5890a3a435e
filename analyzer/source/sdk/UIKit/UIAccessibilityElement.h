// Stand-in for <UIKit/UIAccessibilityElement.h>: everything is in <UIKit/UIAccessibility.h>.
#pragma once

#import <UIKit/UIAccessibility.h>
