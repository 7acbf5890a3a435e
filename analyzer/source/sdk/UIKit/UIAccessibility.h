// Stand-in for <UIKit/UIAccessibility.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
