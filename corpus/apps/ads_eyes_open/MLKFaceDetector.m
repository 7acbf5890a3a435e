#import "MLKFaceDetector.h"

@implementation MLKVisionImage {
  UIImage* _image;
}

- (instancetype)initWithImage:(UIImage*)image {
  if ((self = [super init])) _image = image;
  return self;
}

@end

@implementation MLKFace
@end

@implementation MLKFaceDetector

+ (instancetype)faceDetector {
  return [[self alloc] init];
}

- (void)processImage:(MLKVisionImage*)image
          completion:(void (^)(NSArray<MLKFace*>* faces, NSError* error))completion {
  completion(image ? @[ [[MLKFace alloc] init] ] : @[], nil);
}

@end
