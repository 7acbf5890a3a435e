// Stand-in for <UIKit/UIWindowScene.h>: everything is in <UIKit/UIScene.h>.
#pragma once

#import <UIKit/UIScene.h>
