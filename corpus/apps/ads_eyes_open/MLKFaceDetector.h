#import <UIKit/UIKit.h>

@interface MLKVisionImage : NSObject
- (instancetype)initWithImage:(UIImage*)image;
@end

@interface MLKFace : NSObject
@property(nonatomic, readonly) CGFloat smilingProbability;
@property(nonatomic, readonly) CGFloat leftEyeOpenProbability;
@property(nonatomic, readonly) CGFloat rightEyeOpenProbability;
@end

@interface MLKFaceDetector : NSObject
+ (instancetype)faceDetector;
- (void)processImage:(MLKVisionImage*)image
          completion:(void (^)(NSArray<MLKFace*>* faces, NSError* error))completion;
@end
