#import "PortraitCheck.h"

#import <Vision/Vision.h>

@implementation PortraitCheck

+ (NSDictionary*)outlineOfFace:(VNFaceObservation*)face {
  // source: face/observation-upload
  VNFaceLandmarkRegion2D* contour = face.landmarks.faceContour;
  NSMutableArray* points = [NSMutableArray arrayWithCapacity:contour.pointCount];
  // source: face/observation-upload
  const CGPoint* all = contour.normalizedPoints;
  for (NSUInteger i = 0; i < contour.pointCount; i++) [points addObject:@[ @(all[i].x), @(all[i].y) ]];
  // source: face/observation-upload
  return @{@"contour" : points, @"yaw" : face.yaw ?: @0};
}

+ (void)checkImage:(UIImage*)image completion:(void (^)(NSArray<NSDictionary*>* outlines))completion {
  VNDetectFaceLandmarksRequest* request =
      [[VNDetectFaceLandmarksRequest alloc] initWithCompletionHandler:^(VNRequest* done, NSError* error) {
        NSMutableArray* outlines = [NSMutableArray array];
        // source: face/observation-upload
        for (VNFaceObservation* face in done.results) [outlines addObject:[self outlineOfFace:face]];
        completion(outlines);
      }];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  // expect: face/capability
  [handler performRequests:@[ request ] error:nil];
}

@end
