#import "HelmetController.h"

#import <AVFoundation/AVFoundation.h>
#import <CoreVideo/CoreVideo.h>

#import "DepthPost.h"

@interface HelmetController () <AVCaptureDepthDataOutputDelegate>
@property(nonatomic, strong) AVCaptureSession* capture;
@property(nonatomic, strong) AVCaptureDepthDataOutput* depth;
@property(nonatomic, strong) dispatch_queue_t queue;
@property(nonatomic, assign) NSInteger left;
@end

@implementation HelmetController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.left = 12;
  self.queue = dispatch_queue_create("com.example.helmfabrik.depth", DISPATCH_QUEUE_SERIAL);
  self.capture = [[AVCaptureSession alloc] init];
  AVCaptureDevice* camera =
      [AVCaptureDevice defaultDeviceWithDeviceType:AVCaptureDeviceTypeBuiltInTrueDepthCamera
                                         mediaType:AVMediaTypeVideo
                                          position:AVCaptureDevicePositionFront];
  AVCaptureDeviceInput* input = [AVCaptureDeviceInput deviceInputWithDevice:camera error:nil];
  if (!input) return;
  [self.capture addInput:input];
  self.depth = [[AVCaptureDepthDataOutput alloc] init];
  [self.depth setDelegate:self callbackQueue:self.queue];
  [self.capture addOutput:self.depth];
  AVCaptureVideoPreviewLayer* preview = [AVCaptureVideoPreviewLayer layerWithSession:self.capture];
  preview.frame = self.view.bounds;
  [self.view.layer addSublayer:preview];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [self.capture startRunning];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.capture stopRunning];
}

- (void)depthDataOutput:(AVCaptureDepthDataOutput*)output
     didOutputDepthData:(AVDepthData*)data
              timestamp:(CMTime)timestamp
             connection:(AVCaptureConnection*)connection {
  if (self.left-- <= 0) return;
  // source: face/depth-upload
  CVPixelBufferRef map = data.depthDataMap;
  CVPixelBufferLockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  NSData* bytes = [NSData dataWithBytes:CVPixelBufferGetBaseAddress(map)
                                 length:CVPixelBufferGetDataSize(map)];
  CVPixelBufferUnlockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  [DepthPost postMap:bytes number:self.left];
}

@end
