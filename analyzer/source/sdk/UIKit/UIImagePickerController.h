// Stand-in for <UIKit/UIImagePickerController.h>: everything is in <UIKit/UIViewController.h>.
#pragma once

#import <UIKit/UIViewController.h>
