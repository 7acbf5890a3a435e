// Stand-in for Vision's face landmarks.
#pragma once

#import <CoreGraphics/CoreGraphics.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, VNPointsClassification) {
  VNPointsClassificationDisconnected,
  VNPointsClassificationOpenPath,
  VNPointsClassificationClosedPath,
};
@interface VNFaceLandmarkRegion : NSObject <NSCopying, NSSecureCoding>
@property(readonly) NSUInteger pointCount;
@end
@interface VNFaceLandmarkRegion2D : VNFaceLandmarkRegion
@property(readonly) const CGPoint* normalizedPoints NS_RETURNS_INNER_POINTER;
@property(nullable, readonly) NSArray<NSNumber*>* precisionEstimatesPerPoint IOS_SINCE(13.0);
@property(readonly) VNPointsClassification pointsClassification IOS_SINCE(16.0);
- (const CGPoint*)pointsInImageOfSize:(CGSize)size NS_RETURNS_INNER_POINTER;
@end
@interface VNFaceLandmarks : NSObject <NSCopying, NSSecureCoding>
@property(readonly) float confidence;
@end
@interface VNFaceLandmarks2D : VNFaceLandmarks
@property(nullable, readonly) VNFaceLandmarkRegion2D* allPoints;
@property(nullable, readonly) VNFaceLandmarkRegion2D* faceContour;
@property(nullable, readonly) VNFaceLandmarkRegion2D* leftEye;
@property(nullable, readonly) VNFaceLandmarkRegion2D* rightEye;
@property(nullable, readonly) VNFaceLandmarkRegion2D* leftEyebrow;
@property(nullable, readonly) VNFaceLandmarkRegion2D* rightEyebrow;
@property(nullable, readonly) VNFaceLandmarkRegion2D* nose;
@property(nullable, readonly) VNFaceLandmarkRegion2D* noseCrest;
@property(nullable, readonly) VNFaceLandmarkRegion2D* medianLine;
@property(nullable, readonly) VNFaceLandmarkRegion2D* outerLips;
@property(nullable, readonly) VNFaceLandmarkRegion2D* innerLips;
@property(nullable, readonly) VNFaceLandmarkRegion2D* leftPupil;
@property(nullable, readonly) VNFaceLandmarkRegion2D* rightPupil;
@end

NS_ASSUME_NONNULL_END
