// Stand-in for <UIKit/UIBarButtonItem.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
