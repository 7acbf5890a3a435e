// Stand-in for <UIKit/UIStoryboard.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
