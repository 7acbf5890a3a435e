// Stand-in for <UIKit/UIAccessibilityCustomAction.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
