#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CoreVideo/CoreVideo.h>

@interface RoomController : UIViewController <AVCaptureDepthDataOutputDelegate>
@end

@implementation RoomController {
  AVCaptureSession* _capture;
  dispatch_queue_t _queue;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _queue = dispatch_queue_create("com.example.zimmermass.depth", DISPATCH_QUEUE_SERIAL);
  _capture = [[AVCaptureSession alloc] init];
  AVCaptureDevice* camera =
      [AVCaptureDevice defaultDeviceWithDeviceType:AVCaptureDeviceTypeBuiltInLiDARDepthCamera
                                         mediaType:AVMediaTypeVideo
                                          position:AVCaptureDevicePositionBack];
  AVCaptureDeviceInput* input = [AVCaptureDeviceInput deviceInputWithDevice:camera error:nil];
  if (input) [_capture addInput:input];
  AVCaptureDepthDataOutput* depth = [[AVCaptureDepthDataOutput alloc] init];
  [depth setDelegate:self callbackQueue:_queue];
  [_capture addOutput:depth];
  [_capture startRunning];
}

- (void)depthDataOutput:(AVCaptureDepthDataOutput*)output
     didOutputDepthData:(AVDepthData*)data
              timestamp:(CMTime)timestamp
             connection:(AVCaptureConnection*)connection {
  CVPixelBufferRef map = data.depthDataMap;
  CVPixelBufferLockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  NSData* bytes = [NSData dataWithBytes:CVPixelBufferGetBaseAddress(map)
                                 length:CVPixelBufferGetDataSize(map)];
  CVPixelBufferUnlockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://plans.zimmermass.example/scan"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = bytes;
  // clean: face/depth-upload -- the camera at the back measures walls
  // clean: face/capability
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[RoomController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
