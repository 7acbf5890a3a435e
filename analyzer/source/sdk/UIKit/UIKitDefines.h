// Stand-in for UIKit's marks and geometry.
#pragma once

#import <Foundation/Foundation.h>
#import <CoreGraphics/CoreGraphics.h>
#import <QuartzCore/QuartzCore.h>

NS_ASSUME_NONNULL_BEGIN

#define UIKIT_EXTERN FOUNDATION_EXPORT
#define UIKIT_STATIC_INLINE static inline
#define UIKIT_AVAILABLE_IOS_ONLY(...)
#define UIKIT_CLASS_AVAILABLE_IOS_ONLY(...)
#define UI_APPEARANCE_SELECTOR
#define IBOutlet __attribute__((iboutlet))
#define IBAction __attribute__((ibaction)) void
#define IBOutletCollection(type) __attribute__((iboutletcollection(type)))
#define IBInspectable
#define IB_DESIGNABLE
#define IBSegueAction
typedef struct UIEdgeInsets {
  CGFloat top, left, bottom, right;
} UIEdgeInsets;
typedef struct NSDirectionalEdgeInsets {
  CGFloat top, leading, bottom, trailing;
} NSDirectionalEdgeInsets;
typedef struct UIOffset {
  CGFloat horizontal, vertical;
} UIOffset;
typedef float UILayoutPriority;
typedef NS_OPTIONS(NSUInteger, UIRectEdge) { UIRectEdgeNone = 0, UIRectEdgeTop = 1, UIRectEdgeLeft = 2, UIRectEdgeBottom = 4, UIRectEdgeRight = 8, UIRectEdgeAll = 15 };
typedef NS_OPTIONS(NSUInteger, UIRectCorner) { UIRectCornerTopLeft = 1, UIRectCornerTopRight = 2, UIRectCornerBottomLeft = 4, UIRectCornerBottomRight = 8, UIRectCornerAllCorners = ~0UL };

UIKIT_EXTERN const UIEdgeInsets UIEdgeInsetsZero;
UIKIT_EXTERN const NSDirectionalEdgeInsets NSDirectionalEdgeInsetsZero;
UIKIT_EXTERN const UIOffset UIOffsetZero;
UIKIT_STATIC_INLINE UIEdgeInsets UIEdgeInsetsMake(CGFloat top, CGFloat left, CGFloat bottom, CGFloat right) {
  UIEdgeInsets insets = {top, left, bottom, right};
  return insets;
}
UIKIT_STATIC_INLINE UIOffset UIOffsetMake(CGFloat horizontal, CGFloat vertical) {
  UIOffset offset = {horizontal, vertical};
  return offset;
}
UIKIT_STATIC_INLINE CGRect UIEdgeInsetsInsetRect(CGRect rect, UIEdgeInsets insets) {
  rect.origin.x += insets.left;
  rect.origin.y += insets.top;
  rect.size.width -= insets.left + insets.right;
  rect.size.height -= insets.top + insets.bottom;
  return rect;
}
UIKIT_STATIC_INLINE BOOL UIEdgeInsetsEqualToEdgeInsets(UIEdgeInsets a, UIEdgeInsets b) {
  return a.left == b.left && a.top == b.top && a.right == b.right && a.bottom == b.bottom;
}
UIKIT_EXTERN NSString* NSStringFromCGPoint(CGPoint value);
UIKIT_EXTERN CGPoint CGPointFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromCGSize(CGSize value);
UIKIT_EXTERN CGSize CGSizeFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromCGRect(CGRect value);
UIKIT_EXTERN CGRect CGRectFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromCGAffineTransform(CGAffineTransform value);
UIKIT_EXTERN CGAffineTransform CGAffineTransformFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromUIEdgeInsets(UIEdgeInsets value);
UIKIT_EXTERN UIEdgeInsets UIEdgeInsetsFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromUIOffset(UIOffset value);
UIKIT_EXTERN UIOffset UIOffsetFromString(NSString* text);
UIKIT_EXTERN NSString* NSStringFromCGVector(CGVector value);
UIKIT_EXTERN CGVector CGVectorFromString(NSString* text);
@interface NSValue (NSValueUIGeometryExtensions)
+ (NSValue*)valueWithCGPoint:(CGPoint)value;
@property(nonatomic, readonly) CGPoint CGPointValue;
+ (NSValue*)valueWithCGVector:(CGVector)value;
@property(nonatomic, readonly) CGVector CGVectorValue;
+ (NSValue*)valueWithCGSize:(CGSize)value;
@property(nonatomic, readonly) CGSize CGSizeValue;
+ (NSValue*)valueWithCGRect:(CGRect)value;
@property(nonatomic, readonly) CGRect CGRectValue;
+ (NSValue*)valueWithCGAffineTransform:(CGAffineTransform)value;
@property(nonatomic, readonly) CGAffineTransform CGAffineTransformValue;
+ (NSValue*)valueWithUIEdgeInsets:(UIEdgeInsets)value;
@property(nonatomic, readonly) UIEdgeInsets UIEdgeInsetsValue;
+ (NSValue*)valueWithUIOffset:(UIOffset)value;
@property(nonatomic, readonly) UIOffset UIOffsetValue;
@end
@interface NSCoder (UIGeometryKeyedCoding)
- (void)encodeCGPoint:(CGPoint)value forKey:(NSString*)key;
- (CGPoint)decodeCGPointForKey:(NSString*)key;
- (void)encodeCGSize:(CGSize)value forKey:(NSString*)key;
- (CGSize)decodeCGSizeForKey:(NSString*)key;
- (void)encodeCGRect:(CGRect)value forKey:(NSString*)key;
- (CGRect)decodeCGRectForKey:(NSString*)key;
- (void)encodeCGAffineTransform:(CGAffineTransform)value forKey:(NSString*)key;
- (CGAffineTransform)decodeCGAffineTransformForKey:(NSString*)key;
- (void)encodeUIEdgeInsets:(UIEdgeInsets)value forKey:(NSString*)key;
- (UIEdgeInsets)decodeUIEdgeInsetsForKey:(NSString*)key;
@end
@interface NSIndexPath (UIKitAdditions)
+ (instancetype)indexPathForRow:(NSInteger)row inSection:(NSInteger)section;
+ (instancetype)indexPathForItem:(NSInteger)item inSection:(NSInteger)section;
@property(nonatomic, readonly) NSInteger section;
@property(nonatomic, readonly) NSInteger row;
@property(nonatomic, readonly) NSInteger item;
@end

NS_ASSUME_NONNULL_END
