#import "Likeness.h"

#import <Vision/Vision.h>

@implementation Likeness {
  VNFeaturePrintObservation* _pattern;
}

- (instancetype)initWithPattern:(UIImage*)pattern {
  if ((self = [super init])) _pattern = [self printOf:pattern];
  return self;
}

- (VNFeaturePrintObservation*)printOf:(UIImage*)picture {
  VNGenerateImageFeaturePrintRequest* request = [[VNGenerateImageFeaturePrintRequest alloc] init];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:picture.CGImage
                                                                          options:@{}];
  if (![handler performRequests:@[ request ] error:nil]) return nil;
  return (VNFeaturePrintObservation*)request.results.firstObject;
}

- (float)distanceOf:(UIImage*)picture {
  float distance = MAXFLOAT;
  [[self printOf:picture] computeDistance:&distance toFeaturePrintObservation:_pattern error:nil];
  return distance;
}

@end
