// Stand-in for Vision's face requests.
#pragma once

#import <Vision/VNRequest.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSUInteger, VNRequestFaceLandmarksConstellation) {
  VNRequestFaceLandmarksConstellationNotDefined,
  VNRequestFaceLandmarksConstellation65Points,
  VNRequestFaceLandmarksConstellation76Points,
};
static NSUInteger const VNDetectFaceRectanglesRequestRevision1 = 1;
static NSUInteger const VNDetectFaceRectanglesRequestRevision2 = 2;
static NSUInteger const VNDetectFaceRectanglesRequestRevision3 = 3;
static NSUInteger const VNDetectFaceLandmarksRequestRevision1 = 1;
static NSUInteger const VNDetectFaceLandmarksRequestRevision2 = 2;
static NSUInteger const VNDetectFaceLandmarksRequestRevision3 = 3;
static NSUInteger const VNDetectFaceCaptureQualityRequestRevision1 = 1;
static NSUInteger const VNDetectFaceCaptureQualityRequestRevision2 = 2;
static NSUInteger const VNDetectFaceCaptureQualityRequestRevision3 = 3;

@interface VNDetectFaceRectanglesRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNFaceObservation*>* results;
@end
@interface VNDetectFaceLandmarksRequest : VNImageBasedRequest <VNFaceObservationAccepting>
@property VNRequestFaceLandmarksConstellation constellation IOS_SINCE(13.0);
+ (BOOL)revision:(NSUInteger)revision supportsConstellation:(VNRequestFaceLandmarksConstellation)constellation;
@property(nullable, readonly, copy) NSArray<VNFaceObservation*>* results;
@end
@interface VNDetectFaceCaptureQualityRequest : VNImageBasedRequest <VNFaceObservationAccepting>
@property(nullable, readonly, copy) NSArray<VNFaceObservation*>* results;
@end

NS_ASSUME_NONNULL_END
