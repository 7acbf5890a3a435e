// Stand-in for Vision: requests and observations of faces and barcodes.
#pragma once

#import <CoreVideo/CoreVideo.h>

NS_ASSUME_NONNULL_BEGIN

@class VNRequest;
typedef void (^VNRequestCompletionHandler)(VNRequest* request, NSError* _Nullable error);

@interface VNObservation : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic) float confidence;
@end
@interface VNDetectedObjectObservation : VNObservation
@property(readonly, nonatomic) CGRect boundingBox;
@end
@interface VNFaceLandmarkRegion2D : NSObject
@property(readonly, nonatomic) NSUInteger pointCount;
@property(readonly, nonatomic) const CGPoint* normalizedPoints NS_RETURNS_INNER_POINTER;
@end
@interface VNFaceLandmarks2D : NSObject
@property(nullable, readonly, nonatomic) VNFaceLandmarkRegion2D* allPoints;
@property(nullable, readonly, nonatomic) VNFaceLandmarkRegion2D* leftEye;
@end
@interface VNFaceObservation : VNDetectedObjectObservation
@property(nullable, readonly, nonatomic) VNFaceLandmarks2D* landmarks;
@property(nullable, readonly, nonatomic) NSNumber* yaw;
@end
@interface VNBarcodeObservation : VNDetectedObjectObservation
@property(nullable, readonly, nonatomic) NSString* payloadStringValue;
@end

@interface VNRequest : NSObject <NSCopying>
- (instancetype)initWithCompletionHandler:(nullable VNRequestCompletionHandler)handler;
@property(nullable, readonly, nonatomic) NSArray* results;
@end
@interface VNDetectFaceRectanglesRequest : VNRequest
@end
@interface VNDetectFaceLandmarksRequest : VNRequest
@end
@interface VNDetectBarcodesRequest : VNRequest
@end
@interface VNImageRequestHandler : NSObject
- (instancetype)initWithCGImage:(CGImageRef)image options:(NSDictionary<NSString*, id>*)options;
- (instancetype)initWithCVPixelBuffer:(CVPixelBufferRef)buffer options:(NSDictionary<NSString*, id>*)options;
- (BOOL)performRequests:(NSArray<VNRequest*>*)requests error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
