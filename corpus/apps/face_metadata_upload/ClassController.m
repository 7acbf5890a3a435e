#import "ClassController.h"

#import <AVFoundation/AVFoundation.h>

@interface ClassController () <AVCaptureMetadataOutputObjectsDelegate>
@end

@implementation ClassController {
  AVCaptureSession* _capture;
  NSURLSession* _school;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _school = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.ephemeralSessionConfiguration];
  _capture = [[AVCaptureSession alloc] init];
  AVCaptureDevice* camera = [AVCaptureDevice defaultDeviceWithMediaType:AVMediaTypeVideo];
  AVCaptureDeviceInput* input = [AVCaptureDeviceInput deviceInputWithDevice:camera error:nil];
  if (input) [_capture addInput:input];
  AVCaptureMetadataOutput* faces = [[AVCaptureMetadataOutput alloc] init];
  [_capture addOutput:faces];
  [faces setMetadataObjectsDelegate:self queue:dispatch_get_main_queue()];
  // expect: face/capability
  faces.metadataObjectTypes = @[ AVMetadataObjectTypeFace ];
  [self.view.layer addSublayer:[AVCaptureVideoPreviewLayer layerWithSession:_capture]];
  [_capture startRunning];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_capture stopRunning];
}

- (void)captureOutput:(AVCaptureOutput*)output
    didOutputMetadataObjects:(NSArray<__kindof AVMetadataObject*>*)objects
              fromConnection:(AVCaptureConnection*)connection {
  NSMutableArray* heads = [NSMutableArray array];
  for (AVMetadataFaceObject* face in objects) {
    // source: face/observation-upload
    [heads addObject:@{@"id" : @(face.faceID), @"yaw" : @(face.yawAngle)}];
  }
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://school.klassenkamera.example/attention"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:heads options:0 error:nil];
  // expect: face/observation-upload
  [[_school dataTaskWithRequest:request] resume];
}

@end
