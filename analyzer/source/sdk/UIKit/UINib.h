// Stand-in for <UIKit/UINib.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
