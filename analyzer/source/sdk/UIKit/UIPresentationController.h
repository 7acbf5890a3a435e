// Stand-in for <UIKit/UIPresentationController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
