// Stand-in for AVFoundation's depth maps and mattes.
#pragma once

#import <AVFoundation/AVMediaFormat.h>
#import <ImageIO/ImageIO.h>
#include <simd/simd.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, AVDepthDataQuality) { AVDepthDataQualityLow, AVDepthDataQualityHigh };
typedef NS_ENUM(NSInteger, AVDepthDataAccuracy) { AVDepthDataAccuracyRelative, AVDepthDataAccuracyAbsolute };
@interface AVCameraCalibrationData : NSObject
@property(nonatomic, readonly) simd_float3x3 intrinsicMatrix;
@property(nonatomic, readonly) CGSize intrinsicMatrixReferenceDimensions;
@property(nonatomic, readonly) float pixelSize;
@property(nullable, nonatomic, readonly) NSData *lensDistortionLookupTable, *inverseLensDistortionLookupTable;
@property(nonatomic, readonly) CGPoint lensDistortionCenter;
@end
@interface AVDepthData : NSObject
+ (nullable instancetype)depthDataFromDictionaryRepresentation:(NSDictionary*)dictionary error:(NSError**)error;
- (instancetype)depthDataByConvertingToDepthDataType:(OSType)type;
- (instancetype)depthDataByApplyingExifOrientation:(CGImagePropertyOrientation)orientation;
- (nullable instancetype)depthDataByReplacingDepthDataMapWithPixelBuffer:(CVPixelBufferRef)buffer
                                                                   error:(NSError**)error;
@property(readonly) NSArray<NSNumber*>* availableDepthDataTypes;
- (nullable NSDictionary*)dictionaryRepresentationForAuxiliaryDataType:(NSString* _Nullable* _Nullable)type;
@property(readonly) OSType depthDataType;
@property(readonly) CVPixelBufferRef depthDataMap NS_RETURNS_INNER_POINTER;
@property(readonly, getter=isDepthDataFiltered) BOOL depthDataFiltered;
@property(readonly) AVDepthDataAccuracy depthDataAccuracy;
@property(readonly) AVDepthDataQuality depthDataQuality;
@property(nullable, readonly) AVCameraCalibrationData* cameraCalibrationData;
@end
@interface AVPortraitEffectsMatte : NSObject
+ (nullable instancetype)portraitEffectsMatteFromDictionaryRepresentation:(NSDictionary*)dictionary
                                                                    error:(NSError**)error;
- (nullable NSDictionary*)dictionaryRepresentationForAuxiliaryDataType:(NSString* _Nullable* _Nullable)type;
@property(readonly) OSType pixelFormatType;
@property(readonly) CVPixelBufferRef mattingImage NS_RETURNS_INNER_POINTER;
@end
typedef NSString* AVSemanticSegmentationMatteType NS_TYPED_ENUM;
FOUNDATION_EXPORT AVSemanticSegmentationMatteType const AVSemanticSegmentationMatteTypeSkin IOS_SINCE(13.0);
FOUNDATION_EXPORT AVSemanticSegmentationMatteType const AVSemanticSegmentationMatteTypeHair IOS_SINCE(13.0);
FOUNDATION_EXPORT AVSemanticSegmentationMatteType const AVSemanticSegmentationMatteTypeTeeth IOS_SINCE(13.0);
FOUNDATION_EXPORT AVSemanticSegmentationMatteType const AVSemanticSegmentationMatteTypeGlasses IOS_SINCE(14.1);
@interface AVSemanticSegmentationMatte : NSObject
+ (nullable instancetype)
    semanticSegmentationMatteFromImageSourceAuxiliaryDataType:(CFStringRef)type
                                     dictionaryRepresentation:(NSDictionary*)dictionary
                                                        error:(NSError**)error;
@property(readonly) AVSemanticSegmentationMatteType matteType;
@property(readonly) OSType pixelFormatType;
@property(readonly) CVPixelBufferRef mattingImage NS_RETURNS_INNER_POINTER;
@end

NS_ASSUME_NONNULL_END
