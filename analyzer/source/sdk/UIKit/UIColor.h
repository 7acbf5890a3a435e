// Stand-in for UIKit's colors, images, fonts and text.
#pragma once

#import <UIKit/UIKitDefines.h>

NS_ASSUME_NONNULL_BEGIN

@class UIImage, UITraitCollection, UIFont, UIFontDescriptor, UIView, UIBezierPath, CIImage, CIColor, UITextView, NSTextContainer, NSLayoutManager, NSTextStorage;
@interface UIColor : NSObject <NSSecureCoding, NSCopying>
+ (UIColor*)colorWithWhite:(CGFloat)white alpha:(CGFloat)alpha;
+ (UIColor*)colorWithHue:(CGFloat)hue saturation:(CGFloat)saturation brightness:(CGFloat)brightness alpha:(CGFloat)alpha;
+ (UIColor*)colorWithRed:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue alpha:(CGFloat)alpha;
+ (UIColor*)colorWithDisplayP3Red:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue alpha:(CGFloat)alpha;
+ (UIColor*)colorWithCGColor:(CGColorRef)color;
+ (UIColor*)colorWithPatternImage:(UIImage*)image;
+ (nullable UIColor*)colorNamed:(NSString*)name;
+ (UIColor*)colorWithDynamicProvider:(UIColor* (^)(UITraitCollection* traits))provider;
- (UIColor*)initWithWhite:(CGFloat)white alpha:(CGFloat)alpha;
- (UIColor*)initWithRed:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue alpha:(CGFloat)alpha;
- (UIColor*)initWithCGColor:(CGColorRef)color;
@property(class, nonatomic, readonly) UIColor* blackColor;
@property(class, nonatomic, readonly) UIColor* darkGrayColor;
@property(class, nonatomic, readonly) UIColor* lightGrayColor;
@property(class, nonatomic, readonly) UIColor* whiteColor;
@property(class, nonatomic, readonly) UIColor* grayColor;
@property(class, nonatomic, readonly) UIColor* redColor;
@property(class, nonatomic, readonly) UIColor* greenColor;
@property(class, nonatomic, readonly) UIColor* blueColor;
@property(class, nonatomic, readonly) UIColor* cyanColor;
@property(class, nonatomic, readonly) UIColor* yellowColor;
@property(class, nonatomic, readonly) UIColor* magentaColor;
@property(class, nonatomic, readonly) UIColor* orangeColor;
@property(class, nonatomic, readonly) UIColor* purpleColor;
@property(class, nonatomic, readonly) UIColor* brownColor;
@property(class, nonatomic, readonly) UIColor* clearColor;
@property(class, nonatomic, readonly) UIColor* systemRedColor;
@property(class, nonatomic, readonly) UIColor* systemGreenColor;
@property(class, nonatomic, readonly) UIColor* systemBlueColor;
@property(class, nonatomic, readonly) UIColor* systemOrangeColor;
@property(class, nonatomic, readonly) UIColor* systemYellowColor;
@property(class, nonatomic, readonly) UIColor* systemPinkColor;
@property(class, nonatomic, readonly) UIColor* systemPurpleColor;
@property(class, nonatomic, readonly) UIColor* systemTealColor;
@property(class, nonatomic, readonly) UIColor* systemIndigoColor;
@property(class, nonatomic, readonly) UIColor* systemBrownColor;
@property(class, nonatomic, readonly) UIColor* systemMintColor;
@property(class, nonatomic, readonly) UIColor* systemCyanColor;
@property(class, nonatomic, readonly) UIColor* systemGrayColor;
@property(class, nonatomic, readonly) UIColor* systemGray2Color;
@property(class, nonatomic, readonly) UIColor* systemGray3Color;
@property(class, nonatomic, readonly) UIColor* systemGray4Color;
@property(class, nonatomic, readonly) UIColor* systemGray5Color;
@property(class, nonatomic, readonly) UIColor* systemGray6Color;
@property(class, nonatomic, readonly) UIColor* tintColor;
@property(class, nonatomic, readonly) UIColor* labelColor;
@property(class, nonatomic, readonly) UIColor* secondaryLabelColor;
@property(class, nonatomic, readonly) UIColor* tertiaryLabelColor;
@property(class, nonatomic, readonly) UIColor* quaternaryLabelColor;
@property(class, nonatomic, readonly) UIColor* linkColor;
@property(class, nonatomic, readonly) UIColor* placeholderTextColor;
@property(class, nonatomic, readonly) UIColor* separatorColor;
@property(class, nonatomic, readonly) UIColor* opaqueSeparatorColor;
@property(class, nonatomic, readonly) UIColor* systemBackgroundColor;
@property(class, nonatomic, readonly) UIColor* secondarySystemBackgroundColor;
@property(class, nonatomic, readonly) UIColor* tertiarySystemBackgroundColor;
@property(class, nonatomic, readonly) UIColor* systemGroupedBackgroundColor;
@property(class, nonatomic, readonly) UIColor* secondarySystemGroupedBackgroundColor;
@property(class, nonatomic, readonly) UIColor* tertiarySystemGroupedBackgroundColor;
@property(class, nonatomic, readonly) UIColor* systemFillColor;
@property(class, nonatomic, readonly) UIColor* secondarySystemFillColor;
@property(class, nonatomic, readonly) UIColor* tertiarySystemFillColor;
@property(class, nonatomic, readonly) UIColor* quaternarySystemFillColor;
@property(class, nonatomic, readonly) UIColor* lightTextColor;
@property(class, nonatomic, readonly) UIColor* darkTextColor;
@property(class, nonatomic, readonly) UIColor* groupTableViewBackgroundColor;
- (void)set;
- (void)setFill;
- (void)setStroke;
- (BOOL)getWhite:(nullable CGFloat*)white alpha:(nullable CGFloat*)alpha;
- (BOOL)getHue:(nullable CGFloat*)hue saturation:(nullable CGFloat*)saturation brightness:(nullable CGFloat*)brightness alpha:(nullable CGFloat*)alpha;
- (BOOL)getRed:(nullable CGFloat*)red green:(nullable CGFloat*)green blue:(nullable CGFloat*)blue alpha:(nullable CGFloat*)alpha;
- (UIColor*)colorWithAlphaComponent:(CGFloat)alpha;
- (UIColor*)resolvedColorWithTraitCollection:(UITraitCollection*)traits;
@property(nonatomic, readonly) CGColorRef CGColor NS_RETURNS_INNER_POINTER;
@end
typedef NS_ENUM(NSInteger, UIImageOrientation) { UIImageOrientationUp, UIImageOrientationDown, UIImageOrientationLeft, UIImageOrientationRight, UIImageOrientationUpMirrored, UIImageOrientationDownMirrored, UIImageOrientationLeftMirrored, UIImageOrientationRightMirrored };
typedef NS_ENUM(NSInteger, UIImageResizingMode) { UIImageResizingModeTile, UIImageResizingModeStretch };
typedef NS_ENUM(NSInteger, UIImageRenderingMode) { UIImageRenderingModeAutomatic, UIImageRenderingModeAlwaysOriginal, UIImageRenderingModeAlwaysTemplate };
typedef NS_ENUM(NSInteger, UIImageSymbolWeight) { UIImageSymbolWeightUnspecified, UIImageSymbolWeightUltraLight, UIImageSymbolWeightThin, UIImageSymbolWeightLight, UIImageSymbolWeightRegular, UIImageSymbolWeightMedium, UIImageSymbolWeightSemibold, UIImageSymbolWeightBold, UIImageSymbolWeightHeavy, UIImageSymbolWeightBlack };

@interface UIImageConfiguration : NSObject <NSCopying, NSSecureCoding>
@end
@interface UIImageSymbolConfiguration : UIImageConfiguration
+ (instancetype)configurationWithPointSize:(CGFloat)size;
+ (instancetype)configurationWithPointSize:(CGFloat)size weight:(UIImageSymbolWeight)weight;
@end
@interface UIImage : NSObject <NSSecureCoding>
+ (nullable UIImage*)systemImageNamed:(NSString*)name;
+ (nullable UIImage*)systemImageNamed:(NSString*)name withConfiguration:(nullable UIImageConfiguration*)configuration;
+ (nullable UIImage*)imageNamed:(NSString*)name;
+ (nullable UIImage*)imageNamed:(NSString*)name inBundle:(nullable NSBundle*)bundle compatibleWithTraitCollection:(nullable UITraitCollection*)traits;
+ (nullable UIImage*)imageWithContentsOfFile:(NSString*)path;
+ (nullable UIImage*)imageWithData:(NSData*)data;
+ (nullable UIImage*)imageWithData:(NSData*)data scale:(CGFloat)scale;
+ (UIImage*)imageWithCGImage:(CGImageRef)image;
+ (UIImage*)imageWithCGImage:(CGImageRef)image scale:(CGFloat)scale orientation:(UIImageOrientation)orientation;
+ (UIImage*)imageWithCIImage:(CIImage*)image;
- (nullable instancetype)initWithContentsOfFile:(NSString*)path;
- (nullable instancetype)initWithData:(NSData*)data;
- (nullable instancetype)initWithData:(NSData*)data scale:(CGFloat)scale;
- (instancetype)initWithCGImage:(CGImageRef)image;
- (instancetype)initWithCGImage:(CGImageRef)image scale:(CGFloat)scale orientation:(UIImageOrientation)orientation;
- (instancetype)initWithCIImage:(CIImage*)image;
@property(nonatomic, readonly) CGSize size;
@property(nullable, nonatomic, readonly) CGImageRef CGImage NS_RETURNS_INNER_POINTER;
@property(nullable, nonatomic, readonly) CIImage* CIImage;
@property(nonatomic, readonly) UIImageOrientation imageOrientation;
@property(nonatomic, readonly) CGFloat scale;
+ (nullable UIImage*)animatedImageNamed:(NSString*)name duration:(NSTimeInterval)duration;
+ (nullable UIImage*)animatedImageWithImages:(NSArray<UIImage*>*)images duration:(NSTimeInterval)duration;
@property(nullable, nonatomic, readonly) NSArray<UIImage*>* images;
@property(nonatomic, readonly) NSTimeInterval duration;
- (void)drawAtPoint:(CGPoint)point;
- (void)drawInRect:(CGRect)rect;
- (void)drawInRect:(CGRect)rect blendMode:(CGBlendMode)mode alpha:(CGFloat)alpha;
- (UIImage*)resizableImageWithCapInsets:(UIEdgeInsets)insets;
- (UIImage*)resizableImageWithCapInsets:(UIEdgeInsets)insets resizingMode:(UIImageResizingMode)mode;
- (UIImage*)stretchableImageWithLeftCapWidth:(NSInteger)left topCapHeight:(NSInteger)top;
@property(nonatomic, readonly) UIEdgeInsets capInsets;
- (UIImage*)imageWithRenderingMode:(UIImageRenderingMode)mode;
@property(nonatomic, readonly) UIImageRenderingMode renderingMode;
- (UIImage*)imageWithTintColor:(UIColor*)color;
- (UIImage*)imageWithTintColor:(UIColor*)color renderingMode:(UIImageRenderingMode)mode;
- (nullable UIImage*)imageWithConfiguration:(UIImageConfiguration*)configuration;
- (UIImage*)imageFlippedForRightToLeftLayoutDirection;
@end
UIKIT_EXTERN NSData* _Nullable UIImagePNGRepresentation(UIImage* image);
UIKIT_EXTERN NSData* _Nullable UIImageJPEGRepresentation(UIImage* image, CGFloat quality);
UIKIT_EXTERN void UIImageWriteToSavedPhotosAlbum(UIImage* image, id _Nullable target, SEL _Nullable selector, void* _Nullable context);
UIKIT_EXTERN void UISaveVideoAtPathToSavedPhotosAlbum(NSString* path, id _Nullable target, SEL _Nullable selector, void* _Nullable context);
UIKIT_EXTERN CGContextRef _Nullable UIGraphicsGetCurrentContext(void) CF_RETURNS_NOT_RETAINED;
UIKIT_EXTERN void UIGraphicsPushContext(CGContextRef context);
UIKIT_EXTERN void UIGraphicsPopContext(void);
UIKIT_EXTERN void UIGraphicsBeginImageContext(CGSize size);
UIKIT_EXTERN void UIGraphicsBeginImageContextWithOptions(CGSize size, BOOL opaque, CGFloat scale);
UIKIT_EXTERN UIImage* _Nullable UIGraphicsGetImageFromCurrentImageContext(void);
UIKIT_EXTERN void UIGraphicsEndImageContext(void);
UIKIT_EXTERN void UIRectFill(CGRect rect);
UIKIT_EXTERN void UIRectFillUsingBlendMode(CGRect rect, CGBlendMode mode);
UIKIT_EXTERN void UIRectFrame(CGRect rect);
UIKIT_EXTERN void UIRectClip(CGRect rect);
@interface UIGraphicsRendererFormat : NSObject <NSCopying>
+ (instancetype)defaultFormat;
+ (instancetype)preferredFormat;
@property(nonatomic, readonly) CGRect bounds;
@end
@interface UIGraphicsImageRendererFormat : UIGraphicsRendererFormat
@property(nonatomic) CGFloat scale;
@property(nonatomic) BOOL opaque;
@property(nonatomic) BOOL prefersExtendedRange;
@property(nonatomic) NSInteger preferredRange;
@end
@interface UIGraphicsRendererContext : NSObject
@property(nonatomic, readonly) CGContextRef CGContext;
- (void)fillRect:(CGRect)rect;
@end
@interface UIGraphicsImageRendererContext : UIGraphicsRendererContext
@property(nonatomic, readonly) UIImage* currentImage;
@end
@interface UIGraphicsImageRenderer : NSObject
- (instancetype)initWithSize:(CGSize)size;
- (instancetype)initWithSize:(CGSize)size format:(UIGraphicsImageRendererFormat*)format;
- (instancetype)initWithBounds:(CGRect)bounds;
- (instancetype)initWithBounds:(CGRect)bounds format:(UIGraphicsImageRendererFormat*)format;
- (UIImage*)imageWithActions:(void(NS_NOESCAPE ^)(UIGraphicsImageRendererContext* context))actions;
- (NSData*)PNGDataWithActions:(void(NS_NOESCAPE ^)(UIGraphicsImageRendererContext* context))actions;
- (NSData*)JPEGDataWithCompressionQuality:(CGFloat)quality actions:(void(NS_NOESCAPE ^)(UIGraphicsImageRendererContext* context))actions;
@end
typedef NSString* UIFontTextStyle;
typedef NSString* UIFontDescriptorAttributeName;
typedef NSString* UIFontDescriptorTraitKey;
typedef NSString* UIFontDescriptorFeatureKey;
typedef NSString* UIFontDescriptorSystemDesign;
typedef CGFloat UIFontWeight;
UIKIT_EXTERN UIFontWeight const UIFontWeightUltraLight;
UIKIT_EXTERN UIFontWeight const UIFontWeightThin;
UIKIT_EXTERN UIFontWeight const UIFontWeightLight;
UIKIT_EXTERN UIFontWeight const UIFontWeightRegular;
UIKIT_EXTERN UIFontWeight const UIFontWeightMedium;
UIKIT_EXTERN UIFontWeight const UIFontWeightSemibold;
UIKIT_EXTERN UIFontWeight const UIFontWeightBold;
UIKIT_EXTERN UIFontWeight const UIFontWeightHeavy;
UIKIT_EXTERN UIFontWeight const UIFontWeightBlack;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleBody;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleHeadline;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleSubheadline;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleFootnote;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleCaption1;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleCaption2;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleCallout;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleLargeTitle;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleTitle1;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleTitle2;
UIKIT_EXTERN UIFontTextStyle const UIFontTextStyleTitle3;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorFamilyAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorNameAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorFaceAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorSizeAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorVisibleNameAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorMatrixAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorTraitsAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorFeatureSettingsAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorTextStyleAttribute;
UIKIT_EXTERN UIFontDescriptorAttributeName const UIFontDescriptorCascadeListAttribute;
UIKIT_EXTERN UIFontDescriptorTraitKey const UIFontSymbolicTrait;
UIKIT_EXTERN UIFontDescriptorTraitKey const UIFontWeightTrait;
UIKIT_EXTERN UIFontDescriptorTraitKey const UIFontWidthTrait;
UIKIT_EXTERN UIFontDescriptorTraitKey const UIFontSlantTrait;
UIKIT_EXTERN UIFontDescriptorFeatureKey const UIFontFeatureTypeIdentifierKey;
UIKIT_EXTERN UIFontDescriptorFeatureKey const UIFontFeatureSelectorIdentifierKey;
UIKIT_EXTERN UIFontDescriptorSystemDesign const UIFontDescriptorSystemDesignDefault;
UIKIT_EXTERN UIFontDescriptorSystemDesign const UIFontDescriptorSystemDesignRounded;
UIKIT_EXTERN UIFontDescriptorSystemDesign const UIFontDescriptorSystemDesignSerif;
UIKIT_EXTERN UIFontDescriptorSystemDesign const UIFontDescriptorSystemDesignMonospaced;
typedef NS_OPTIONS(uint32_t, UIFontDescriptorSymbolicTraits) { UIFontDescriptorTraitItalic = 1, UIFontDescriptorTraitBold = 2, UIFontDescriptorTraitExpanded = 32, UIFontDescriptorTraitCondensed = 64, UIFontDescriptorTraitMonoSpace = 1024, UIFontDescriptorClassMask = 0xF0000000 };
@interface UIFontDescriptor : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) NSString* postscriptName;
@property(nonatomic, readonly) CGFloat pointSize;
@property(nonatomic, readonly) UIFontDescriptorSymbolicTraits symbolicTraits;
@property(nonatomic, readonly) NSDictionary<UIFontDescriptorAttributeName, id>* fontAttributes;
- (nullable id)objectForKey:(UIFontDescriptorAttributeName)name;
+ (UIFontDescriptor*)fontDescriptorWithFontAttributes:(NSDictionary<UIFontDescriptorAttributeName, id>*)attributes;
+ (UIFontDescriptor*)fontDescriptorWithName:(NSString*)name size:(CGFloat)size;
+ (UIFontDescriptor*)preferredFontDescriptorWithTextStyle:(UIFontTextStyle)style;
- (UIFontDescriptor*)fontDescriptorByAddingAttributes:(NSDictionary<UIFontDescriptorAttributeName, id>*)attributes;
- (nullable UIFontDescriptor*)fontDescriptorWithSymbolicTraits:(UIFontDescriptorSymbolicTraits)traits;
- (nullable UIFontDescriptor*)fontDescriptorWithDesign:(UIFontDescriptorSystemDesign)design;
- (UIFontDescriptor*)fontDescriptorWithSize:(CGFloat)size;
- (UIFontDescriptor*)fontDescriptorWithFamily:(NSString*)family;
@end
@interface UIFont : NSObject <NSCopying, NSSecureCoding>
+ (UIFont*)preferredFontForTextStyle:(UIFontTextStyle)style;
+ (nullable UIFont*)fontWithName:(NSString*)name size:(CGFloat)size;
@property(class, nonatomic, readonly) NSArray<NSString*>* familyNames;
+ (NSArray<NSString*>*)fontNamesForFamilyName:(NSString*)family;
+ (UIFont*)systemFontOfSize:(CGFloat)size;
+ (UIFont*)boldSystemFontOfSize:(CGFloat)size;
+ (UIFont*)italicSystemFontOfSize:(CGFloat)size;
+ (UIFont*)systemFontOfSize:(CGFloat)size weight:(UIFontWeight)weight;
+ (UIFont*)monospacedDigitSystemFontOfSize:(CGFloat)size weight:(UIFontWeight)weight;
+ (UIFont*)monospacedSystemFontOfSize:(CGFloat)size weight:(UIFontWeight)weight;
+ (UIFont*)fontWithDescriptor:(UIFontDescriptor*)descriptor size:(CGFloat)size;
@property(class, nonatomic, readonly) CGFloat labelFontSize;
@property(class, nonatomic, readonly) CGFloat buttonFontSize;
@property(class, nonatomic, readonly) CGFloat smallSystemFontSize;
@property(class, nonatomic, readonly) CGFloat systemFontSize;
@property(nonatomic, readonly, strong) NSString* familyName;
@property(nonatomic, readonly, strong) NSString* fontName;
@property(nonatomic, readonly) CGFloat pointSize;
@property(nonatomic, readonly) CGFloat ascender;
@property(nonatomic, readonly) CGFloat descender;
@property(nonatomic, readonly) CGFloat capHeight;
@property(nonatomic, readonly) CGFloat xHeight;
@property(nonatomic, readonly) CGFloat lineHeight;
@property(nonatomic, readonly) CGFloat leading;
- (UIFont*)fontWithSize:(CGFloat)size;
@property(nonatomic, readonly) UIFontDescriptor* fontDescriptor;
@end
@interface UIFontMetrics : NSObject
@property(class, readonly, strong) UIFontMetrics* defaultMetrics;
+ (instancetype)metricsForTextStyle:(UIFontTextStyle)style;
- (instancetype)initForTextStyle:(UIFontTextStyle)style;
- (UIFont*)scaledFontForFont:(UIFont*)font;
- (CGFloat)scaledValueForValue:(CGFloat)value;
- (CGFloat)scaledValueForValue:(CGFloat)value compatibleWithTraitCollection:(nullable UITraitCollection*)traits;
@end
@interface UIBezierPath : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)bezierPath;
+ (instancetype)bezierPathWithRect:(CGRect)rect;
+ (instancetype)bezierPathWithOvalInRect:(CGRect)rect;
+ (instancetype)bezierPathWithRoundedRect:(CGRect)rect cornerRadius:(CGFloat)radius;
+ (instancetype)bezierPathWithRoundedRect:(CGRect)rect byRoundingCorners:(UIRectCorner)corners cornerRadii:(CGSize)radii;
+ (instancetype)bezierPathWithArcCenter:(CGPoint)center radius:(CGFloat)radius startAngle:(CGFloat)start endAngle:(CGFloat)end clockwise:(BOOL)clockwise;
+ (instancetype)bezierPathWithCGPath:(CGPathRef)path;
@property(nonatomic) CGPathRef CGPath NS_RETURNS_INNER_POINTER;
- (void)moveToPoint:(CGPoint)point;
- (void)addLineToPoint:(CGPoint)point;
- (void)addCurveToPoint:(CGPoint)point controlPoint1:(CGPoint)first controlPoint2:(CGPoint)second;
- (void)addQuadCurveToPoint:(CGPoint)point controlPoint:(CGPoint)control;
- (void)addArcWithCenter:(CGPoint)center radius:(CGFloat)radius startAngle:(CGFloat)start endAngle:(CGFloat)end clockwise:(BOOL)clockwise;
- (void)closePath;
- (void)removeAllPoints;
- (void)appendPath:(UIBezierPath*)path;
- (void)applyTransform:(CGAffineTransform)transform;
@property(readonly, getter=isEmpty) BOOL empty;
@property(nonatomic, readonly) CGRect bounds;
- (BOOL)containsPoint:(CGPoint)point;
@property(nonatomic) CGFloat lineWidth;
@property(nonatomic) CGLineCap lineCapStyle;
@property(nonatomic) CGLineJoin lineJoinStyle;
@property(nonatomic) BOOL usesEvenOddFillRule;
- (void)fill;
- (void)stroke;
- (void)addClip;
@end
UIKIT_EXTERN NSString* const NSFontAttributeName;
UIKIT_EXTERN NSString* const NSParagraphStyleAttributeName;
UIKIT_EXTERN NSString* const NSForegroundColorAttributeName;
UIKIT_EXTERN NSString* const NSBackgroundColorAttributeName;
UIKIT_EXTERN NSString* const NSLigatureAttributeName;
UIKIT_EXTERN NSString* const NSKernAttributeName;
UIKIT_EXTERN NSString* const NSTrackingAttributeName;
UIKIT_EXTERN NSString* const NSStrikethroughStyleAttributeName;
UIKIT_EXTERN NSString* const NSUnderlineStyleAttributeName;
UIKIT_EXTERN NSString* const NSStrokeColorAttributeName;
UIKIT_EXTERN NSString* const NSStrokeWidthAttributeName;
UIKIT_EXTERN NSString* const NSShadowAttributeName;
UIKIT_EXTERN NSString* const NSTextEffectAttributeName;
UIKIT_EXTERN NSString* const NSAttachmentAttributeName;
UIKIT_EXTERN NSString* const NSLinkAttributeName;
UIKIT_EXTERN NSString* const NSBaselineOffsetAttributeName;
UIKIT_EXTERN NSString* const NSUnderlineColorAttributeName;
UIKIT_EXTERN NSString* const NSStrikethroughColorAttributeName;
UIKIT_EXTERN NSString* const NSObliquenessAttributeName;
UIKIT_EXTERN NSString* const NSExpansionAttributeName;
UIKIT_EXTERN NSString* const NSWritingDirectionAttributeName;
UIKIT_EXTERN NSString* const NSVerticalGlyphFormAttributeName;
UIKIT_EXTERN NSString* const NSDocumentTypeDocumentAttribute;
UIKIT_EXTERN NSString* const NSCharacterEncodingDocumentAttribute;
UIKIT_EXTERN NSString* const NSHTMLTextDocumentType;
UIKIT_EXTERN NSString* const NSPlainTextDocumentType;
UIKIT_EXTERN NSString* const NSRTFTextDocumentType;
UIKIT_EXTERN NSString* const NSRTFDTextDocumentType;
UIKIT_EXTERN NSString* const NSDocumentTypeDocumentOption;
typedef NS_ENUM(NSInteger, NSTextAlignment) { NSTextAlignmentLeft, NSTextAlignmentCenter, NSTextAlignmentRight, NSTextAlignmentJustified, NSTextAlignmentNatural };
typedef NS_ENUM(NSInteger, NSWritingDirection) { NSWritingDirectionNatural = -1, NSWritingDirectionLeftToRight, NSWritingDirectionRightToLeft };
typedef NS_ENUM(NSInteger, NSLineBreakMode) { NSLineBreakByWordWrapping, NSLineBreakByCharWrapping, NSLineBreakByClipping, NSLineBreakByTruncatingHead, NSLineBreakByTruncatingTail, NSLineBreakByTruncatingMiddle };
typedef NS_OPTIONS(NSUInteger, NSLineBreakStrategy) { NSLineBreakStrategyNone = 0, NSLineBreakStrategyPushOut = 1, NSLineBreakStrategyHangulWordPriority = 2, NSLineBreakStrategyStandard = 65535 };
typedef NS_OPTIONS(NSUInteger, NSUnderlineStyle) { NSUnderlineStyleNone = 0, NSUnderlineStyleSingle = 1, NSUnderlineStyleThick = 2, NSUnderlineStyleDouble = 9, NSUnderlineStylePatternDot = 256, NSUnderlineStylePatternDash = 512, NSUnderlineStyleByWord = 32768 };
typedef NS_OPTIONS(NSInteger, NSStringDrawingOptions) { NSStringDrawingUsesLineFragmentOrigin = 1, NSStringDrawingUsesFontLeading = 2, NSStringDrawingUsesDeviceMetrics = 8, NSStringDrawingTruncatesLastVisibleLine = 32 };
#define NSUnderlinePatternDot NSUnderlineStylePatternDot
#define NSUnderlinePatternDash NSUnderlineStylePatternDash
@interface NSStringDrawingContext : NSObject
@property(nonatomic) CGFloat minimumScaleFactor;
@end
@interface NSString (NSStringDrawing)
- (CGSize)sizeWithAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes;
- (void)drawAtPoint:(CGPoint)point withAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes;
- (void)drawInRect:(CGRect)rect withAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes;
- (CGRect)boundingRectWithSize:(CGSize)size options:(NSStringDrawingOptions)options attributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes context:(nullable NSStringDrawingContext*)context;
@end
@interface NSAttributedString (NSStringDrawing)
- (CGSize)size;
- (void)drawAtPoint:(CGPoint)point;
- (void)drawInRect:(CGRect)rect;
- (CGRect)boundingRectWithSize:(CGSize)size options:(NSStringDrawingOptions)options context:(nullable NSStringDrawingContext*)context;
- (nullable instancetype)initWithData:(NSData*)data options:(NSDictionary<NSString*, id>*)options documentAttributes:(NSDictionary* _Nullable* _Nullable)attributes error:(NSError**)error;
- (nullable NSData*)dataFromRange:(NSRange)range documentAttributes:(NSDictionary<NSString*, id>*)attributes error:(NSError**)error;
- (BOOL)containsAttachmentsInRange:(NSRange)range;
@end
@interface NSMutableAttributedString (NSAttributedStringAttributeFixing)
- (void)fixAttributesInRange:(NSRange)range;
@end
@interface NSShadow : NSObject <NSSecureCoding, NSCopying>
@property(nonatomic) CGSize shadowOffset;
@property(nonatomic) CGFloat shadowBlurRadius;
@property(nullable, nonatomic, strong) id shadowColor;
@end
@interface NSParagraphStyle : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(class, readonly, copy, nonatomic) NSParagraphStyle* defaultParagraphStyle;
@property(readonly, nonatomic) CGFloat lineSpacing;
@property(readonly, nonatomic) CGFloat paragraphSpacing;
@property(readonly, nonatomic) CGFloat firstLineHeadIndent;
@property(readonly, nonatomic) CGFloat headIndent;
@property(readonly, nonatomic) CGFloat tailIndent;
@property(readonly, nonatomic) CGFloat minimumLineHeight;
@property(readonly, nonatomic) CGFloat maximumLineHeight;
@property(readonly, nonatomic) CGFloat lineHeightMultiple;
@property(readonly, nonatomic) CGFloat paragraphSpacingBefore;
@property(readonly, nonatomic) NSTextAlignment alignment;
@property(readonly, nonatomic) NSLineBreakMode lineBreakMode;
@property(readonly, nonatomic) NSWritingDirection baseWritingDirection;
@property(readonly, nonatomic) float hyphenationFactor;
@property(readonly, nonatomic) NSLineBreakStrategy lineBreakStrategy;
+ (NSWritingDirection)defaultWritingDirectionForLanguage:(nullable NSString*)language;
@end
@interface NSMutableParagraphStyle : NSParagraphStyle
@property(nonatomic) CGFloat lineSpacing;
@property(nonatomic) CGFloat paragraphSpacing;
@property(nonatomic) CGFloat firstLineHeadIndent;
@property(nonatomic) CGFloat headIndent;
@property(nonatomic) CGFloat tailIndent;
@property(nonatomic) CGFloat minimumLineHeight;
@property(nonatomic) CGFloat maximumLineHeight;
@property(nonatomic) CGFloat lineHeightMultiple;
@property(nonatomic) CGFloat paragraphSpacingBefore;
@property(nonatomic) NSTextAlignment alignment;
@property(nonatomic) NSLineBreakMode lineBreakMode;
@property(nonatomic) NSWritingDirection baseWritingDirection;
@property(nonatomic) float hyphenationFactor;
@property(nonatomic) NSLineBreakStrategy lineBreakStrategy;
@end
@interface NSTextAttachment : NSObject <NSSecureCoding>
@property(nullable, nonatomic, strong) UIImage* image;
@property(nonatomic) CGRect bounds;
@property(nullable, nonatomic, copy) NSData* contents;
@end
@interface NSAttributedString (NSAttachment)
+ (NSAttributedString*)attributedStringWithAttachment:(NSTextAttachment*)attachment;
@end
@protocol NSLayoutManagerDelegate, NSTextStorageDelegate;
@interface NSTextContainer : NSObject <NSSecureCoding>
- (instancetype)initWithSize:(CGSize)size;
@property(nullable, nonatomic, assign) NSLayoutManager* layoutManager;
@property(nonatomic) CGSize size;
@property(copy, nonatomic) NSArray<UIBezierPath*>* exclusionPaths;
@property(nonatomic) NSLineBreakMode lineBreakMode;
@property(nonatomic) CGFloat lineFragmentPadding;
@property(nonatomic) NSUInteger maximumNumberOfLines;
@property(nonatomic) BOOL widthTracksTextView;
@end
@interface NSLayoutManager : NSObject <NSSecureCoding>
@property(nullable, assign, nonatomic) NSTextStorage* textStorage;
@property(readonly, nonatomic) NSArray<NSTextContainer*>* textContainers;
@property(nullable, weak, nonatomic) id<NSLayoutManagerDelegate> delegate;
@property(nonatomic) BOOL usesFontLeading;
@property(nonatomic) BOOL allowsNonContiguousLayout;
@property(readonly, nonatomic) NSUInteger numberOfGlyphs;
- (void)addTextContainer:(NSTextContainer*)container;
- (void)ensureLayoutForTextContainer:(NSTextContainer*)container;
- (void)ensureLayoutForCharacterRange:(NSRange)range;
- (void)invalidateLayoutForCharacterRange:(NSRange)range actualCharacterRange:(nullable NSRangePointer)actual;
- (NSRange)glyphRangeForCharacterRange:(NSRange)range actualCharacterRange:(nullable NSRangePointer)actual;
- (NSRange)characterRangeForGlyphRange:(NSRange)range actualGlyphRange:(nullable NSRangePointer)actual;
- (NSRange)glyphRangeForTextContainer:(NSTextContainer*)container;
- (CGRect)usedRectForTextContainer:(NSTextContainer*)container;
- (CGRect)boundingRectForGlyphRange:(NSRange)range inTextContainer:(NSTextContainer*)container;
- (CGRect)lineFragmentRectForGlyphAtIndex:(NSUInteger)index effectiveRange:(nullable NSRangePointer)range;
- (CGRect)lineFragmentUsedRectForGlyphAtIndex:(NSUInteger)index effectiveRange:(nullable NSRangePointer)range;
- (NSUInteger)glyphIndexForPoint:(CGPoint)point inTextContainer:(NSTextContainer*)container;
- (NSUInteger)glyphIndexForCharacterAtIndex:(NSUInteger)index;
- (NSUInteger)characterIndexForGlyphAtIndex:(NSUInteger)index;
- (NSUInteger)characterIndexForPoint:(CGPoint)point inTextContainer:(NSTextContainer*)container fractionOfDistanceBetweenInsertionPoints:(nullable CGFloat*)fraction;
- (CGPoint)locationForGlyphAtIndex:(NSUInteger)index;
- (NSRange)truncatedGlyphRangeInLineFragmentForGlyphAtIndex:(NSUInteger)index;
- (void)drawBackgroundForGlyphRange:(NSRange)range atPoint:(CGPoint)origin;
- (void)drawGlyphsForGlyphRange:(NSRange)range atPoint:(CGPoint)origin;
- (void)enumerateEnclosingRectsForGlyphRange:(NSRange)range withinSelectedGlyphRange:(NSRange)selected inTextContainer:(NSTextContainer*)container usingBlock:(void (^)(CGRect rect, BOOL* stop))block;
- (void)enumerateLineFragmentsForGlyphRange:(NSRange)range usingBlock:(void (^)(CGRect rect, CGRect used, NSTextContainer* container, NSRange glyphs, BOOL* stop))block;
@end
@protocol NSLayoutManagerDelegate <NSObject>
@optional
- (BOOL)layoutManager:(NSLayoutManager*)manager shouldSetLineFragmentRect:(inout CGRect*)rect lineFragmentUsedRect:(inout CGRect*)used baselineOffset:(inout CGFloat*)offset inTextContainer:(NSTextContainer*)container forGlyphRange:(NSRange)range;
@end
@interface NSTextStorage : NSMutableAttributedString
@property(readonly, copy, nonatomic) NSArray<NSLayoutManager*>* layoutManagers;
- (void)addLayoutManager:(NSLayoutManager*)manager;
- (void)removeLayoutManager:(NSLayoutManager*)manager;
@property(nullable, weak, nonatomic) id<NSTextStorageDelegate> delegate;
- (void)edited:(NSUInteger)mask range:(NSRange)range changeInLength:(NSInteger)delta;
@end

NS_ASSUME_NONNULL_END
