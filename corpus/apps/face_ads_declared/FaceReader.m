#import "FaceReader.h"

#import <Vision/Vision.h>

@implementation FaceReading

- (NSDictionary<NSString*, id>*)dictionary {
  return @{@"width" : @(self.bounds.size.width), @"points" : @(self.points), @"yaw" : self.yaw ?: @0};
}

@end

@implementation FaceReader

- (NSArray<FaceReading*>*)readImage:(UIImage*)image {
  NSMutableArray* readings = [NSMutableArray array];
  // expect: face/capability
  VNDetectFaceLandmarksRequest* request =
      [[VNDetectFaceLandmarksRequest alloc] initWithCompletionHandler:nil];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  if (![handler performRequests:@[ request ] error:nil]) return readings;
  for (VNFaceObservation* face in request.results) {
    FaceReading* reading = [[FaceReading alloc] init];
    reading.bounds = face.boundingBox;
    reading.points = face.landmarks.allPoints.pointCount;
    reading.yaw = face.yaw;
    [readings addObject:reading];
  }
  return readings;
}

@end
