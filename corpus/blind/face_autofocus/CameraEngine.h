#import <AVFoundation/AVFoundation.h>
#import <Foundation/Foundation.h>

@interface CameraEngine : NSObject
@property (nonatomic, readonly) AVCaptureSession *session;
@property (nonatomic, readonly) NSUInteger shots;
@property (nonatomic, copy) void (^facesChanged)(NSArray<NSValue *> *frames);
- (void)start;
- (void)stop;
@end
