// Stand-in for <UIKit/UIActivityViewController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
