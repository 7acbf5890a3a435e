// Stand-in for <UIKit/UIWindowScene.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
