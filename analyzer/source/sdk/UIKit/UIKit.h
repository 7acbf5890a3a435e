// Stand-in for UIKit.
#pragma once

#import <UIKit/UIColor.h>
#import <UIKit/UIKitDefines.h>
#import <UIKit/UIResponder.h>
#import <UIKit/UIView.h>
#import <UIKit/UIViewController.h>
