#import "EyeWatch.h"

#import "MLKFaceDetector.h"

@implementation EyeWatch {
  MLKFaceDetector* _detector;
  CGFloat _open;
}

- (instancetype)init {
  if ((self = [super init])) _detector = [MLKFaceDetector faceDetector];
  return self;
}

- (void)look:(UIImage*)picture {
  [_detector processImage:[[MLKVisionImage alloc] initWithImage:picture]
               completion:^(NSArray<MLKFace*>* faces, NSError* error) {
                 // expect: face/capability
                 // source: ads/expression-gated-ad
                 self->_open = faces.firstObject.leftEyeOpenProbability;
               }];
}

- (BOOL)awake {
  return _open > 0.4;
}

@end
