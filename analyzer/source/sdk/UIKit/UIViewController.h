// Stand-in for UIKit's view controllers.
#pragma once

#import <UIKit/UIApplication.h>
#import <UIKit/UITableView.h>
#import <UIKit/UITextInput.h>
#import <UIKit/UIView.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, UIModalTransitionStyle) { UIModalTransitionStyleCoverVertical, UIModalTransitionStyleFlipHorizontal, UIModalTransitionStyleCrossDissolve, UIModalTransitionStylePartialCurl };
typedef NS_ENUM(NSInteger, UIModalPresentationStyle) { UIModalPresentationFullScreen, UIModalPresentationPageSheet, UIModalPresentationFormSheet, UIModalPresentationCurrentContext, UIModalPresentationCustom, UIModalPresentationOverFullScreen, UIModalPresentationOverCurrentContext, UIModalPresentationPopover, UIModalPresentationNone = -1, UIModalPresentationAutomatic = -2 };

@class UINavigationController, UITabBarController, UINavigationItem, UIBarButtonItem, UIPopoverPresentationController, UIPresentationController, UIAlertController;
@protocol UIViewControllerTransitionCoordinator;
@interface UIViewController : UIResponder <NSCoding, UITraitEnvironment, UIAppearanceContainer>
- (instancetype)initWithNibName:(nullable NSString*)nib bundle:(nullable NSBundle*)bundle NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(null_resettable, nonatomic, strong) UIView* view;
- (void)loadView;
- (void)loadViewIfNeeded;
@property(nullable, nonatomic, readonly, strong) UIView* viewIfLoaded;
- (void)viewDidLoad;
@property(nonatomic, readonly, getter=isViewLoaded) BOOL viewLoaded;
@property(nullable, nonatomic, copy) NSString* title;
- (void)viewWillAppear:(BOOL)animated;
- (void)viewDidAppear:(BOOL)animated;
- (void)viewWillDisappear:(BOOL)animated;
- (void)viewDidDisappear:(BOOL)animated;
- (void)viewWillLayoutSubviews;
- (void)viewDidLayoutSubviews;
- (void)didReceiveMemoryWarning;
@property(nullable, nonatomic, weak, readonly) UIViewController* parentViewController;
@property(nullable, nonatomic, readonly) UIViewController* presentedViewController;
@property(nullable, nonatomic, readonly) UIViewController* presentingViewController;
@property(nonatomic, readonly, getter=isBeingPresented) BOOL beingPresented;
@property(nonatomic, readonly, getter=isBeingDismissed) BOOL beingDismissed;
- (void)presentViewController:(UIViewController*)controller animated:(BOOL)animated completion:(void (^_Nullable)(void))completion;
- (void)dismissViewControllerAnimated:(BOOL)animated completion:(void (^_Nullable)(void))completion;
@property(nonatomic) UIModalTransitionStyle modalTransitionStyle;
@property(nonatomic) UIModalPresentationStyle modalPresentationStyle;
@property(nonatomic, getter=isModalInPresentation) BOOL modalInPresentation;
@property(nonatomic) UIRectEdge edgesForExtendedLayout;
@property(nonatomic) CGSize preferredContentSize;
@property(nonatomic, readonly) UIStatusBarStyle preferredStatusBarStyle;
@property(nonatomic, readonly) BOOL prefersStatusBarHidden;
- (void)setNeedsStatusBarAppearanceUpdate;
@property(nonatomic, readonly) BOOL shouldAutorotate;
@property(nonatomic, readonly) UIInterfaceOrientationMask supportedInterfaceOrientations;
@property(nonatomic) UIUserInterfaceStyle overrideUserInterfaceStyle;
- (void)viewWillTransitionToSize:(CGSize)size withTransitionCoordinator:(id<UIViewControllerTransitionCoordinator>)coordinator;
@property(nonatomic, readonly) NSArray<__kindof UIViewController*>* childViewControllers;
- (void)addChildViewController:(UIViewController*)child;
- (void)removeFromParentViewController;
- (void)willMoveToParentViewController:(nullable UIViewController*)parent;
- (void)didMoveToParentViewController:(nullable UIViewController*)parent;
@property(nullable, nonatomic, readonly, strong) UINavigationController* navigationController;
@property(nullable, nonatomic, readonly, strong) UITabBarController* tabBarController;
@property(nonatomic, readonly, strong) UINavigationItem* navigationItem;
@property(nullable, nonatomic, readonly) UIPresentationController* presentationController;
@property(nullable, nonatomic, readonly) UIPopoverPresentationController* popoverPresentationController;
@property(nullable, nonatomic, readonly, strong) NSExtensionContext* extensionContext;
- (void)beginAppearanceTransition:(BOOL)appearing animated:(BOOL)animated;
- (void)endAppearanceTransition;
@property(nonatomic, readonly, nullable) id<UIViewControllerTransitionCoordinator> transitionCoordinator;
- (void)performSegueWithIdentifier:(NSString*)identifier sender:(nullable id)sender;
@end
@interface UINavigationController : UIViewController
- (instancetype)initWithRootViewController:(UIViewController*)root;
- (void)pushViewController:(UIViewController*)controller animated:(BOOL)animated;
- (nullable UIViewController*)popViewControllerAnimated:(BOOL)animated;
- (nullable NSArray<__kindof UIViewController*>*)popToRootViewControllerAnimated:(BOOL)animated;
@property(nullable, nonatomic, readonly, strong) UIViewController* topViewController;
@property(nullable, nonatomic, readonly, strong) UIViewController* visibleViewController;
@property(nonatomic, copy) NSArray<__kindof UIViewController*>* viewControllers;
@property(nonatomic, getter=isNavigationBarHidden) BOOL navigationBarHidden;
@end
@interface UITabBarController : UIViewController
@property(nullable, nonatomic, copy) NSArray<__kindof UIViewController*>* viewControllers;
@property(nullable, nonatomic) __kindof UIViewController* selectedViewController;
@property(nonatomic) NSUInteger selectedIndex;
@end
@interface UITableViewController : UIViewController <UITableViewDelegate, UITableViewDataSource>
@property(null_resettable, nonatomic, strong) UITableView* tableView;
@end
@interface UIBarItem : NSObject
@property(nonatomic, getter=isEnabled) BOOL enabled;
@property(nullable, nonatomic, copy) NSString* title;
@property(nullable, nonatomic, strong) UIImage* image;
@property(nonatomic) NSInteger tag;
- (void)setTitleTextAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes forState:(UIControlState)state;
@end
typedef NS_ENUM(NSInteger, UIBarButtonItemStyle) { UIBarButtonItemStylePlain, UIBarButtonItemStyleDone = 2 };
typedef NS_ENUM(NSInteger, UIBarButtonSystemItem) {
  UIBarButtonSystemItemDone,
  UIBarButtonSystemItemCancel,
  UIBarButtonSystemItemEdit,
  UIBarButtonSystemItemSave,
  UIBarButtonSystemItemAdd,
  UIBarButtonSystemItemFlexibleSpace,
  UIBarButtonSystemItemFixedSpace,
  UIBarButtonSystemItemCompose,
  UIBarButtonSystemItemReply,
  UIBarButtonSystemItemAction,
  UIBarButtonSystemItemOrganize,
  UIBarButtonSystemItemBookmarks,
  UIBarButtonSystemItemSearch,
  UIBarButtonSystemItemRefresh,
  UIBarButtonSystemItemStop,
  UIBarButtonSystemItemCamera,
  UIBarButtonSystemItemTrash,
  UIBarButtonSystemItemPlay,
  UIBarButtonSystemItemPause,
  UIBarButtonSystemItemRewind,
  UIBarButtonSystemItemFastForward,
  UIBarButtonSystemItemUndo,
  UIBarButtonSystemItemRedo,
  UIBarButtonSystemItemClose = 24,
};
@interface UIBarButtonItem : UIBarItem
- (instancetype)initWithImage:(nullable UIImage*)image style:(UIBarButtonItemStyle)style target:(nullable id)target action:(nullable SEL)action;
@property(nonatomic) UIBarButtonItemStyle style;
@property(nonatomic) CGFloat width;
@property(nullable, nonatomic, strong) UIView* customView;
@property(nullable, nonatomic) SEL action;
@property(nullable, nonatomic, weak) id target;
@property(nullable, nonatomic, strong) UIColor* tintColor;
- (instancetype)initWithTitle:(nullable NSString*)title style:(UIBarButtonItemStyle)style target:(nullable id)target action:(nullable SEL)action;
- (instancetype)initWithBarButtonSystemItem:(UIBarButtonSystemItem)item target:(nullable id)target action:(nullable SEL)action;
- (instancetype)initWithCustomView:(UIView*)view;
@end
@interface UINavigationItem : NSObject
@property(nullable, nonatomic, copy) NSString* title;
@property(nullable, nonatomic, strong) UIView* titleView;
@property(nullable, nonatomic, strong) UIBarButtonItem* leftBarButtonItem;
@property(nullable, nonatomic, strong) UIBarButtonItem* rightBarButtonItem;
@property(nullable, nonatomic, strong) UIBarButtonItem* backBarButtonItem;
@property(nullable, nonatomic, copy) NSArray<UIBarButtonItem*>*leftBarButtonItems, *rightBarButtonItems;
@property(nonatomic) BOOL hidesBackButton;
@property(nullable, nonatomic, copy) NSString *prompt, *backButtonTitle;
@end
@interface UIPresentationController : NSObject
@property(nonatomic, strong, readonly) UIViewController* presentedViewController;
@property(nullable, nonatomic, weak) id delegate;
@end
@protocol UIAdaptivePresentationControllerDelegate <NSObject>
@optional
- (void)presentationControllerDidDismiss:(UIPresentationController*)controller;
- (void)presentationControllerDidAttemptToDismiss:(UIPresentationController*)controller;
@end
typedef NS_OPTIONS(NSUInteger, UIPopoverArrowDirection) { UIPopoverArrowDirectionUp = 1, UIPopoverArrowDirectionDown = 2, UIPopoverArrowDirectionLeft = 4, UIPopoverArrowDirectionRight = 8, UIPopoverArrowDirectionAny = 15 };
@interface UIPopoverPresentationController : UIPresentationController
@property(nullable, nonatomic, strong) UIView* sourceView;
@property(nonatomic) CGRect sourceRect;
@property(nonatomic) UIPopoverArrowDirection permittedArrowDirections;
@property(nullable, nonatomic, strong) UIBarButtonItem* barButtonItem;
@end
typedef NS_ENUM(NSInteger, UIAlertActionStyle) { UIAlertActionStyleDefault, UIAlertActionStyleCancel, UIAlertActionStyleDestructive };
typedef NS_ENUM(NSInteger, UIAlertControllerStyle) { UIAlertControllerStyleActionSheet, UIAlertControllerStyleAlert };

@interface UIAlertAction : NSObject <NSCopying>
+ (instancetype)actionWithTitle:(nullable NSString*)title style:(UIAlertActionStyle)style handler:(void (^_Nullable)(UIAlertAction* action))handler;
@property(nullable, nonatomic, readonly) NSString* title;
@property(nonatomic, readonly) UIAlertActionStyle style;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@end
@interface UIAlertController : UIViewController
+ (instancetype)alertControllerWithTitle:(nullable NSString*)title message:(nullable NSString*)message preferredStyle:(UIAlertControllerStyle)style;
- (void)addAction:(UIAlertAction*)action;
@property(nonatomic, readonly) NSArray<UIAlertAction*>* actions;
@property(nonatomic, strong, nullable) UIAlertAction* preferredAction;
- (void)addTextFieldWithConfigurationHandler:(void (^_Nullable)(UITextField* field))handler;
@property(nullable, nonatomic, readonly) NSArray<UITextField*>* textFields;
@property(nullable, nonatomic, copy) NSString* message;
@end
typedef NSString* UIActivityType;
UIKIT_EXTERN UIActivityType const UIActivityTypePostToFacebook, UIActivityTypePostToTwitter, UIActivityTypePostToWeibo,
    UIActivityTypeMessage, UIActivityTypeMail, UIActivityTypePrint, UIActivityTypeCopyToPasteboard,
    UIActivityTypeAssignToContact, UIActivityTypeSaveToCameraRoll, UIActivityTypeAddToReadingList,
    UIActivityTypePostToFlickr, UIActivityTypePostToVimeo, UIActivityTypePostToTencentWeibo, UIActivityTypeAirDrop,
    UIActivityTypeOpenInIBooks, UIActivityTypeMarkupAsPDF;
@interface UIActivity : NSObject
@end
@protocol UIActionSheetDelegate <NSObject>
@end
@interface UIActivityViewController : UIViewController
- (instancetype)initWithActivityItems:(NSArray*)items applicationActivities:(nullable NSArray<__kindof UIActivity*>*)activities;
@property(nullable, nonatomic, copy) NSArray<UIActivityType>* excludedActivityTypes;
@property(nullable, nonatomic, copy) void (^completionWithItemsHandler)(UIActivityType _Nullable type, BOOL completed, NSArray* _Nullable items, NSError* _Nullable error);
@end
@interface UIStoryboard : NSObject
+ (UIStoryboard*)storyboardWithName:(NSString*)name bundle:(nullable NSBundle*)bundle;
- (nullable __kindof UIViewController*)instantiateInitialViewController;
- (__kindof UIViewController*)instantiateViewControllerWithIdentifier:(NSString*)identifier;
@end
@interface UINib : NSObject
+ (UINib*)nibWithNibName:(NSString*)name bundle:(nullable NSBundle*)bundle;
- (NSArray*)instantiateWithOwner:(nullable id)owner options:(nullable NSDictionary*)options;
@end
@class UIImagePickerController;
@protocol UINavigationControllerDelegate <NSObject>
@end
typedef NS_ENUM(NSInteger, UIImagePickerControllerSourceType) { UIImagePickerControllerSourceTypePhotoLibrary, UIImagePickerControllerSourceTypeCamera, UIImagePickerControllerSourceTypeSavedPhotosAlbum };
typedef NS_ENUM(NSInteger, UIImagePickerControllerCameraDevice) { UIImagePickerControllerCameraDeviceRear, UIImagePickerControllerCameraDeviceFront };
typedef NS_ENUM(NSInteger, UIImagePickerControllerCameraCaptureMode) { UIImagePickerControllerCameraCaptureModePhoto, UIImagePickerControllerCameraCaptureModeVideo };
typedef NS_ENUM(NSInteger, UIImagePickerControllerQualityType) { UIImagePickerControllerQualityTypeHigh, UIImagePickerControllerQualityTypeMedium, UIImagePickerControllerQualityTypeLow, UIImagePickerControllerQualityType640x480, UIImagePickerControllerQualityTypeIFrame1280x720, UIImagePickerControllerQualityTypeIFrame960x540 };
typedef NSString* UIImagePickerControllerInfoKey;
UIKIT_EXTERN UIImagePickerControllerInfoKey const UIImagePickerControllerMediaType, UIImagePickerControllerOriginalImage,
    UIImagePickerControllerEditedImage, UIImagePickerControllerCropRect, UIImagePickerControllerMediaURL,
    UIImagePickerControllerReferenceURL, UIImagePickerControllerMediaMetadata, UIImagePickerControllerLivePhoto,
    UIImagePickerControllerPHAsset, UIImagePickerControllerImageURL;
@protocol UIImagePickerControllerDelegate <NSObject>
@optional
- (void)imagePickerController:(UIImagePickerController*)picker didFinishPickingMediaWithInfo:(NSDictionary<NSString*, id>*)info;
- (void)imagePickerControllerDidCancel:(UIImagePickerController*)picker;
@end
@interface UIImagePickerController : UINavigationController
+ (BOOL)isSourceTypeAvailable:(UIImagePickerControllerSourceType)type;
+ (nullable NSArray<NSString*>*)availableMediaTypesForSourceType:(UIImagePickerControllerSourceType)type;
+ (BOOL)isCameraDeviceAvailable:(UIImagePickerControllerCameraDevice)device;
@property(nonatomic) UIImagePickerControllerCameraDevice cameraDevice;
@property(nonatomic) UIImagePickerControllerCameraCaptureMode cameraCaptureMode;
@property(nonatomic) UIImagePickerControllerQualityType videoQuality;
@property(nonatomic) NSTimeInterval videoMaximumDuration;
@property(nonatomic) BOOL showsCameraControls;
@property(nullable, nonatomic, strong) __kindof UIView* cameraOverlayView;
- (void)takePicture;
- (BOOL)startVideoCapture;
- (void)stopVideoCapture;
@property(nullable, nonatomic, weak) id<UINavigationControllerDelegate, UIImagePickerControllerDelegate> delegate;
@property(nonatomic) UIImagePickerControllerSourceType sourceType;
@property(nonatomic, copy) NSArray<NSString*>* mediaTypes;
@property(nonatomic) BOOL allowsEditing;
@end

NS_ASSUME_NONNULL_END
