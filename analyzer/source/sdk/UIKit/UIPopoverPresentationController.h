// Stand-in for <UIKit/UIPopoverPresentationController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
