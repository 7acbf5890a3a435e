// Stand-in for <UIKit/UIFeedbackGenerator.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
