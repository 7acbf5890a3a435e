// Stand-in for <UIKit/UITraitCollection.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
