// Stand-in for CoreImage's images, filters, kernels and contexts.
#pragma once

#import <CoreVideo/CoreVideo.h>
#import <Foundation/Foundation.h>
#import <ImageIO/ImageIO.h>

NS_ASSUME_NONNULL_BEGIN

@class CIFilter, CIContext, CIColor, AVDepthData, AVPortraitEffectsMatte;
@protocol MTLDevice, MTLTexture, MTLCommandBuffer, MTLCommandQueue;

typedef int CIFormat;
typedef NSString* CIImageOption NS_TYPED_ENUM;
typedef NSString* CIContextOption NS_TYPED_ENUM;
typedef NSString* CIImageRepresentationOption NS_TYPED_ENUM;
FOUNDATION_EXPORT CIFormat kCIFormatARGB8, kCIFormatBGRA8, kCIFormatRGBA8, kCIFormatRGBAh, kCIFormatRGBAf;
FOUNDATION_EXPORT CIImageOption const kCIImageColorSpace, kCIImageProperties, kCIImageApplyOrientationProperty,
    kCIImageAuxiliaryDepth, kCIImageAuxiliaryPortraitEffectsMatte,
    kCIImageAuxiliarySemanticSegmentationSkinMatte, kCIImageAuxiliarySemanticSegmentationHairMatte;
FOUNDATION_EXPORT CIContextOption const kCIContextOutputColorSpace, kCIContextWorkingColorSpace,
    kCIContextWorkingFormat, kCIContextUseSoftwareRenderer, kCIContextCacheIntermediates,
    kCIContextPriorityRequestLow;
FOUNDATION_EXPORT NSString *const kCIInputImageKey, *const kCIInputBackgroundImageKey, *const kCIInputRadiusKey,
    *const kCIInputIntensityKey, *const kCIInputCenterKey, *const kCIInputScaleKey, *const kCIInputAspectRatioKey,
    *const kCIInputColorKey, *const kCIInputBrightnessKey, *const kCIInputContrastKey, *const kCIInputSaturationKey,
    *const kCIInputSharpnessKey, *const kCIInputMaskImageKey, *const kCIInputTransformKey, *const kCIInputExtentKey,
    *const kCIInputAngleKey, *const kCIInputEVKey, *const kCIOutputImageKey, *const kCIAttributeFilterName,
    *const kCICategoryBlur, *const kCICategoryBuiltIn;

@interface CIVector : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)vectorWithX:(CGFloat)x Y:(CGFloat)y;
+ (instancetype)vectorWithX:(CGFloat)x Y:(CGFloat)y Z:(CGFloat)z;
+ (instancetype)vectorWithX:(CGFloat)x Y:(CGFloat)y Z:(CGFloat)z W:(CGFloat)w;
+ (instancetype)vectorWithCGRect:(CGRect)rect;
+ (instancetype)vectorWithCGPoint:(CGPoint)point;
@property(readonly) CGFloat X, Y, Z, W;
@property(readonly) size_t count;
@end
@interface CIColor : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithCGColor:(CGColorRef)color;
+ (instancetype)colorWithCGColor:(CGColorRef)color;
+ (instancetype)colorWithRed:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue;
+ (instancetype)colorWithRed:(CGFloat)red green:(CGFloat)green blue:(CGFloat)blue alpha:(CGFloat)alpha;
@property(readonly) CGFloat red, green, blue, alpha;
@end

@interface CIImage : NSObject <NSCopying, NSSecureCoding>
+ (CIImage*)imageWithCGImage:(CGImageRef)image;
+ (CIImage*)imageWithCGImage:(CGImageRef)image options:(nullable NSDictionary<CIImageOption, id>*)options;
+ (nullable CIImage*)imageWithData:(NSData*)data;
+ (nullable CIImage*)imageWithData:(NSData*)data options:(nullable NSDictionary<CIImageOption, id>*)options;
+ (CIImage*)imageWithCVImageBuffer:(CVImageBufferRef)buffer;
+ (CIImage*)imageWithCVPixelBuffer:(CVPixelBufferRef)buffer;
+ (CIImage*)imageWithCVPixelBuffer:(CVPixelBufferRef)buffer options:(nullable NSDictionary<CIImageOption, id>*)options;
+ (nullable CIImage*)imageWithContentsOfURL:(NSURL*)url;
+ (nullable CIImage*)imageWithContentsOfURL:(NSURL*)url options:(nullable NSDictionary<CIImageOption, id>*)options;
+ (nullable CIImage*)imageWithMTLTexture:(id<MTLTexture>)texture
                                 options:(nullable NSDictionary<CIImageOption, id>*)options;
+ (CIImage*)imageWithColor:(CIColor*)color;
+ (CIImage*)emptyImage;
- (instancetype)initWithCGImage:(CGImageRef)image;
- (instancetype)initWithCGImage:(CGImageRef)image options:(nullable NSDictionary<CIImageOption, id>*)options;
- (nullable instancetype)initWithData:(NSData*)data;
- (nullable instancetype)initWithData:(NSData*)data options:(nullable NSDictionary<CIImageOption, id>*)options;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url
                                       options:(nullable NSDictionary<CIImageOption, id>*)options;
- (nullable instancetype)initWithMTLTexture:(id<MTLTexture>)texture
                                    options:(nullable NSDictionary<CIImageOption, id>*)options;
- (instancetype)initWithCVImageBuffer:(CVImageBufferRef)buffer;
- (instancetype)initWithCVPixelBuffer:(CVPixelBufferRef)buffer;
- (instancetype)initWithCVPixelBuffer:(CVPixelBufferRef)buffer
                              options:(nullable NSDictionary<CIImageOption, id>*)options;
- (CIImage*)imageByApplyingTransform:(CGAffineTransform)transform;
- (CIImage*)imageByApplyingOrientation:(int)orientation;
- (CIImage*)imageByApplyingCGOrientation:(CGImagePropertyOrientation)orientation;
- (CIImage*)imageByCompositingOverImage:(CIImage*)image;
- (CIImage*)imageByCroppingToRect:(CGRect)rect;
- (CIImage*)imageByClampingToExtent;
- (CIImage*)imageByApplyingFilter:(NSString*)name
              withInputParameters:(nullable NSDictionary<NSString*, id>*)parameters;
- (CIImage*)imageByApplyingFilter:(NSString*)name;
- (CIImage*)imageByApplyingGaussianBlurWithSigma:(double)sigma;
@property(nonatomic, readonly) CGRect extent;
@property(nonatomic, readonly) NSDictionary<NSString*, id>* properties;
@property(nullable, nonatomic, readonly) NSURL* url;
@property(nullable, nonatomic, readonly) CGColorSpaceRef colorSpace;
@property(nullable, nonatomic, readonly) CVPixelBufferRef pixelBuffer;
@property(nullable, nonatomic, readonly) CGImageRef CGImage;
@property(nullable, nonatomic, readonly) AVDepthData* depthData;
@property(nullable, nonatomic, readonly) AVPortraitEffectsMatte* portraitEffectsMatte;
- (NSArray<CIFilter*>*)autoAdjustmentFilters;
- (NSArray<CIFilter*>*)autoAdjustmentFiltersWithOptions:(nullable NSDictionary<NSString*, id>*)options;
@end

@interface CIFilter : NSObject <NSSecureCoding, NSCopying>
@property(nullable, nonatomic, readonly) CIImage* outputImage;
@property(nonatomic, copy) NSString* name;
@property(nonatomic, readonly) NSArray<NSString*>*inputKeys, *outputKeys;
@property(nonatomic, readonly) NSDictionary<NSString*, id>* attributes;
- (void)setDefaults;
+ (nullable CIFilter*)filterWithName:(NSString*)name;
+ (nullable CIFilter*)filterWithName:(NSString*)name keysAndValues:key, ... NS_REQUIRES_NIL_TERMINATION;
+ (nullable CIFilter*)filterWithName:(NSString*)name
                 withInputParameters:(nullable NSDictionary<NSString*, id>*)parameters;
+ (NSArray<NSString*>*)filterNamesInCategory:(nullable NSString*)category;
@end
@interface CIKernel : NSObject
+ (nullable instancetype)kernelWithString:(NSString*)text;
@end
@interface CIColorKernel : CIKernel
- (nullable CIImage*)applyWithExtent:(CGRect)extent arguments:(nullable NSArray<id>*)arguments;
@end

@interface CIContext : NSObject
+ (CIContext*)context;
+ (CIContext*)contextWithOptions:(nullable NSDictionary<CIContextOption, id>*)options;
+ (CIContext*)contextWithCGContext:(CGContextRef)context options:(nullable NSDictionary<CIContextOption, id>*)options;
+ (CIContext*)contextWithMTLDevice:(id<MTLDevice>)device;
+ (CIContext*)contextWithMTLDevice:(id<MTLDevice>)device
                           options:(nullable NSDictionary<CIContextOption, id>*)options;
+ (CIContext*)contextWithEAGLContext:(id)context;
- (instancetype)initWithOptions:(nullable NSDictionary<CIContextOption, id>*)options;
- (void)drawImage:(CIImage*)image inRect:(CGRect)in fromRect:(CGRect)from;
- (nullable CGImageRef)createCGImage:(CIImage*)image fromRect:(CGRect)rect __attribute__((cf_returns_retained));
- (nullable CGImageRef)createCGImage:(CIImage*)image
                            fromRect:(CGRect)rect
                              format:(CIFormat)format
                          colorSpace:(nullable CGColorSpaceRef)space __attribute__((cf_returns_retained));
- (void)render:(CIImage*)image
       toBitmap:(void*)data
       rowBytes:(ptrdiff_t)row
         bounds:(CGRect)bounds
         format:(CIFormat)format
     colorSpace:(nullable CGColorSpaceRef)space;
- (void)render:(CIImage*)image toCVPixelBuffer:(CVPixelBufferRef)buffer;
- (void)render:(CIImage*)image
    toCVPixelBuffer:(CVPixelBufferRef)buffer
             bounds:(CGRect)bounds
         colorSpace:(nullable CGColorSpaceRef)space;
- (void)render:(CIImage*)image
     toMTLTexture:(id<MTLTexture>)texture
    commandBuffer:(nullable id<MTLCommandBuffer>)commands
           bounds:(CGRect)bounds
       colorSpace:(CGColorSpaceRef)space;
- (nullable NSData*)JPEGRepresentationOfImage:(CIImage*)image
                                   colorSpace:(CGColorSpaceRef)space
                                      options:(NSDictionary<CIImageRepresentationOption, id>*)options;
- (nullable NSData*)PNGRepresentationOfImage:(CIImage*)image
                                      format:(CIFormat)format
                                  colorSpace:(CGColorSpaceRef)space
                                     options:(NSDictionary<CIImageRepresentationOption, id>*)options;
- (nullable NSData*)HEIFRepresentationOfImage:(CIImage*)image
                                       format:(CIFormat)format
                                   colorSpace:(CGColorSpaceRef)space
                                      options:(NSDictionary<CIImageRepresentationOption, id>*)options;
- (void)clearCaches;
@end

NS_ASSUME_NONNULL_END
