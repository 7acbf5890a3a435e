// Stand-in for Vision's requests in general and the handlers that perform them.
#pragma once

#import <CoreImage/CoreImage.h>
#import <ImageIO/ImageIO.h>
#import <Vision/VNObservation.h>

NS_ASSUME_NONNULL_BEGIN

@class VNRequest;
typedef void (^VNRequestCompletionHandler)(VNRequest* request, NSError* _Nullable error);
typedef void (^VNRequestProgressHandler)(VNRequest* request, double fraction, NSError* _Nullable error);
typedef NSString* VNImageOption NS_TYPED_ENUM;
FOUNDATION_EXPORT VNImageOption const VNImageOptionProperties, VNImageOptionCameraIntrinsics, VNImageOptionCIContext;
FOUNDATION_EXPORT NSString* const VNErrorDomain;
typedef NS_ENUM(NSUInteger, VNRequestTrackingLevel) { VNRequestTrackingLevelAccurate, VNRequestTrackingLevelFast };
typedef NS_ENUM(NSUInteger, VNImageCropAndScaleOption) {
  VNImageCropAndScaleOptionCenterCrop,
  VNImageCropAndScaleOptionScaleFit,
  VNImageCropAndScaleOptionScaleFill,
};
FOUNDATION_EXPORT CGRect const VNNormalizedIdentityRect;
FOUNDATION_EXPORT CGRect VNImageRectForNormalizedRect(CGRect rect, size_t width, size_t height);
FOUNDATION_EXPORT CGPoint VNImagePointForNormalizedPoint(CGPoint point, size_t width, size_t height);
FOUNDATION_EXPORT CGRect VNNormalizedRectForImageRect(CGRect rect, size_t width, size_t height);
FOUNDATION_EXPORT CGPoint VNImagePointForFaceLandmarkPoint(vector_float2 point, CGRect face, size_t width,
                                                           size_t height);
FOUNDATION_EXPORT CGPoint VNNormalizedFaceBoundingBoxPointForLandmarkPoint(vector_float2 point, CGRect face,
                                                                           size_t width, size_t height);

@interface VNRequest : NSObject <NSCopying>
- (instancetype)init;
- (instancetype)initWithCompletionHandler:(nullable VNRequestCompletionHandler)completion NS_DESIGNATED_INITIALIZER;
@property BOOL preferBackgroundProcessing;
@property BOOL usesCPUOnly;
@property(nullable, readonly, copy) NSArray<__kindof VNObservation*>* results;
@property(nullable, readonly, copy) VNRequestCompletionHandler completionHandler;
@property NSUInteger revision;
@property(class, readonly, copy) NSIndexSet* supportedRevisions;
@property(class, readonly) NSUInteger defaultRevision, currentRevision;
- (void)cancel;
@end
@interface VNImageBasedRequest : VNRequest
@property CGRect regionOfInterest;
@end
@protocol VNFaceObservationAccepting <NSObject>
@property(nullable, copy) NSArray<VNFaceObservation*>* inputFaceObservations;
@end

@interface VNImageRequestHandler : NSObject
- (instancetype)initWithCVPixelBuffer:(CVPixelBufferRef)buffer options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithCVPixelBuffer:(CVPixelBufferRef)buffer
                          orientation:(CGImagePropertyOrientation)orientation
                              options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithCMSampleBuffer:(CMSampleBufferRef)buffer
                               options:(NSDictionary<VNImageOption, id>*)options IOS_SINCE(14.0);
- (instancetype)initWithCMSampleBuffer:(CMSampleBufferRef)buffer
                           orientation:(CGImagePropertyOrientation)orientation
                               options:(NSDictionary<VNImageOption, id>*)options IOS_SINCE(14.0);
- (instancetype)initWithCGImage:(CGImageRef)image options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithCGImage:(CGImageRef)image
                    orientation:(CGImagePropertyOrientation)orientation
                        options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithCIImage:(CIImage*)image options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithCIImage:(CIImage*)image
                    orientation:(CGImagePropertyOrientation)orientation
                        options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithURL:(NSURL*)url options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithURL:(NSURL*)url
                orientation:(CGImagePropertyOrientation)orientation
                    options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithData:(NSData*)data options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithData:(NSData*)data
                 orientation:(CGImagePropertyOrientation)orientation
                     options:(NSDictionary<VNImageOption, id>*)options;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests error:(NSError**)error;
@end
@interface VNSequenceRequestHandler : NSObject
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onCVPixelBuffer:(CVPixelBufferRef)buffer error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests
        onCVPixelBuffer:(CVPixelBufferRef)buffer
            orientation:(CGImagePropertyOrientation)orientation
                  error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onCMSampleBuffer:(CMSampleBufferRef)buffer error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests
       onCMSampleBuffer:(CMSampleBufferRef)buffer
            orientation:(CGImagePropertyOrientation)orientation
                  error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onCGImage:(CGImageRef)image error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onCIImage:(CIImage*)image error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onImageData:(NSData*)data error:(NSError**)error;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests onImageURL:(NSURL*)url error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
