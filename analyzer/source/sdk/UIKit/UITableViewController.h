// Stand-in for <UIKit/UITableViewController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
