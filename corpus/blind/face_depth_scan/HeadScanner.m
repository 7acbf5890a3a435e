#import "HeadScanner.h"

@implementation HeadScanner {
  dispatch_queue_t _queue;
  NSUInteger _index;
}

- (instancetype)init {
  self = [super init];
  if (self) {
    _queue = dispatch_queue_create("com.example.helmetfit.depth", DISPATCH_QUEUE_SERIAL);
    _session = [AVCaptureSession new];
  }
  return self;
}

- (BOOL)prepare:(NSError **)error {
  AVCaptureDevice *camera = [AVCaptureDevice defaultDeviceWithDeviceType:AVCaptureDeviceTypeBuiltInTrueDepthCamera
                                                               mediaType:AVMediaTypeVideo
                                                                position:AVCaptureDevicePositionFront];
  AVCaptureDeviceInput *input = [AVCaptureDeviceInput deviceInputWithDevice:camera error:error];
  if (input == nil) return NO;
  [_session beginConfiguration];
  [_session addInput:input];
  AVCaptureDepthDataOutput *output = [AVCaptureDepthDataOutput new];
  output.filteringEnabled = NO;
  [output setDelegate:self callbackQueue:_queue];
  [_session addOutput:output];
  [_session commitConfiguration];
  return YES;
}

- (void)depthDataOutput:(AVCaptureDepthDataOutput *)output
     didOutputDepthData:(AVDepthData *)depthData
              timestamp:(CMTime)timestamp
             connection:(AVCaptureConnection *)connection {
  if (_index > 240) return;
  CVPixelBufferRef map = depthData.depthDataMap;
  CVPixelBufferLockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  size_t rows = CVPixelBufferGetHeight(map), stride = CVPixelBufferGetBytesPerRow(map);
  NSMutableData *slice = [NSMutableData dataWithCapacity:rows * stride];
  const char *base = CVPixelBufferGetBaseAddress(map);
  for (size_t row = 0; row < rows; row += 2)
    [slice appendBytes:base + row * stride length:stride];
  CVPixelBufferUnlockBaseAddress(map, kCVPixelBufferLock_ReadOnly);
  [self.delegate headScanner:self didCaptureSlice:slice index:_index++];
}

@end
