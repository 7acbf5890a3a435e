// Stand-in for <UIKit/UIAccessibilityCustomAction.h>: everything is in <UIKit/UIAccessibility.h>.
#pragma once

#import <UIKit/UIAccessibility.h>
