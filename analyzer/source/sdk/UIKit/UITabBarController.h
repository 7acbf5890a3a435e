// Stand-in for <UIKit/UITabBarController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
