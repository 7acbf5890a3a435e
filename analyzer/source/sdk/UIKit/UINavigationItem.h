// Stand-in for <UIKit/UINavigationItem.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
