// Stand-in for UIKit's views and controls.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIColor : NSObject <NSCopying, NSSecureCoding>
@property(class, nonatomic, readonly) UIColor* whiteColor;
@property(class, nonatomic, readonly) UIColor* blackColor;
@property(class, nonatomic, readonly) UIColor* redColor;
@property(class, nonatomic, readonly) UIColor* systemGreenColor;
+ (UIColor*)colorWithRed:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue alpha:(CGFloat)alpha;
@end

@interface UIImage : NSObject <NSSecureCoding>
+ (nullable UIImage*)imageNamed:(NSString*)name;
+ (nullable UIImage*)imageWithData:(NSData*)data;
+ (UIImage*)imageWithCGImage:(CGImageRef)image;
@property(nonatomic, readonly) CGSize size;
@property(nullable, nonatomic, readonly) CGImageRef CGImage NS_RETURNS_INNER_POINTER;
@end
FOUNDATION_EXPORT NSData* _Nullable UIImageJPEGRepresentation(UIImage* image, CGFloat quality);
FOUNDATION_EXPORT NSData* _Nullable UIImagePNGRepresentation(UIImage* image);

@interface UIFont : NSObject <NSCopying>
+ (UIFont*)systemFontOfSize:(CGFloat)size;
@property(class, nonatomic, readonly) NSArray<NSString*>* familyNames;
@end

@interface UITouch : NSObject
@end
@interface UIEvent : NSObject
@end

@interface UIView : UIResponder <NSCoding>
- (instancetype)initWithFrame:(CGRect)frame NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(nonatomic) CGRect frame;
@property(nonatomic) CGRect bounds;
@property(nonatomic) CGPoint center;
@property(nonatomic) CGFloat alpha;
@property(nonatomic, getter=isHidden) BOOL hidden;
@property(nullable, nonatomic, copy) UIColor* backgroundColor;
@property(nullable, nonatomic, readonly) UIView* superview;
- (void)addSubview:(UIView*)view;
- (void)removeFromSuperview;
- (void)setNeedsLayout;
- (void)layoutSubviews;
+ (void)animateWithDuration:(NSTimeInterval)duration animations:(void (^)(void))animations;
@end

@interface UIWindow : UIView
@property(nullable, nonatomic, strong) UIViewController* rootViewController;
- (void)makeKeyAndVisible;
@end

@interface UILabel : UIView
@property(nullable, nonatomic, copy) NSString* text;
@property(null_resettable, nonatomic, strong) UIFont* font;
@property(null_resettable, nonatomic, strong) UIColor* textColor;
@end

@interface UIImageView : UIView
- (instancetype)initWithImage:(nullable UIImage*)image;
@property(nullable, nonatomic, strong) UIImage* image;
@end

typedef NS_OPTIONS(NSUInteger, UIControlEvents) {
  UIControlEventTouchDown = 1,
  UIControlEventTouchUpInside = 64,
  UIControlEventTouchUpOutside = 128,
  UIControlEventValueChanged = 4096,
};
typedef NS_OPTIONS(NSUInteger, UIControlState) { UIControlStateNormal = 0 };
@interface UIControl : UIView
- (void)addTarget:(nullable id)target action:(SEL)action forControlEvents:(UIControlEvents)events;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@end

typedef NS_ENUM(NSInteger, UIButtonType) { UIButtonTypeCustom, UIButtonTypeSystem };
@interface UIButton : UIControl
+ (instancetype)buttonWithType:(UIButtonType)type;
- (void)setTitle:(nullable NSString*)title forState:(UIControlState)state;
@end

@interface UISwitch : UIControl
@property(nonatomic, getter=isOn) BOOL on;
@end

@class UITextField;
@protocol UITextFieldDelegate <NSObject>
@optional
- (BOOL)textFieldShouldReturn:(UITextField*)field;
@end
@interface UITextField : UIControl
@property(nullable, nonatomic, copy) NSString* text;
@property(nullable, nonatomic, copy) NSString* placeholder;
@property(nullable, nonatomic, assign) id<UITextFieldDelegate> delegate;
@end

@interface UIProgressView : UIView
@property(nonatomic) float progress;
@end

@class UITableView, UITableViewCell;
@protocol UITableViewDataSource <NSObject>
@required
- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section;
- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(id)path;
@optional
- (NSInteger)numberOfSectionsInTableView:(UITableView*)table;
@end
@interface UITableViewCell : UIView
- (instancetype)initWithStyle:(NSInteger)style reuseIdentifier:(nullable NSString*)identifier;
@property(nullable, nonatomic, readonly, strong) UILabel* textLabel;
@end
@interface UITableView : UIView
@property(nullable, nonatomic, assign) id<UITableViewDataSource> dataSource;
- (void)reloadData;
@end

@class UIWebView;
@interface UIWebView : UIView
- (void)loadRequest:(NSURLRequest*)request;
@end

NS_ASSUME_NONNULL_END
