#import "ReceiptScanner.h"

#import <AVFoundation/AVFoundation.h>

@interface ReceiptScanner () <AVCaptureMetadataOutputObjectsDelegate>
@end

@implementation ReceiptScanner {
  AVCaptureSession* _session;
  NSMutableArray<NSString*>* _found;
}

@synthesize codes = _found;

- (void)start {
  _found = [NSMutableArray array];
  [AVCaptureDevice requestAccessForMediaType:AVMediaTypeVideo
                           completionHandler:^(BOOL granted) {
                             if (granted) [self run];
                           }];
}

- (void)run {
  _session = [[AVCaptureSession alloc] init];
  AVCaptureDevice* camera = [AVCaptureDevice defaultDeviceWithMediaType:AVMediaTypeVideo];
  AVCaptureDeviceInput* input = [AVCaptureDeviceInput deviceInputWithDevice:camera error:nil];
  if ([_session canAddInput:input]) [_session addInput:input];
  AVCaptureMetadataOutput* output = [[AVCaptureMetadataOutput alloc] init];
  [_session addOutput:output];
  [output setMetadataObjectsDelegate:self queue:dispatch_get_main_queue()];
  output.metadataObjectTypes = @[ AVMetadataObjectTypeQRCode ];
  [_session startRunning];
}

- (void)captureOutput:(AVCaptureOutput*)output
    didOutputMetadataObjects:(NSArray<AVMetadataObject*>*)objects
              fromConnection:(AVCaptureConnection*)connection {
  for (AVMetadataMachineReadableCodeObject* code in objects) {
    if (code.stringValue) [_found addObject:code.stringValue];
  }
}

@end
