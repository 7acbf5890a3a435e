// Stand-in for <UIKit/UIScreen.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
