// Stand-in for UIKit.
#pragma once

#import <UIKit/UIBars.h>
#import <UIKit/UICollectionView.h>
#import <UIKit/UIColor.h>
#import <UIKit/UIDragInteraction.h>
#import <UIKit/UIKitDefines.h>
#import <UIKit/UIMenu.h>
#import <UIKit/UIPickerView.h>
#import <UIKit/UIResponder.h>
#import <UIKit/UITextInput.h>
#import <UIKit/UIView.h>
#import <UIKit/UIViewController.h>
