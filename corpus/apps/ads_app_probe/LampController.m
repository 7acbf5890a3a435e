#import "LampController.h"

#import <AVFoundation/AVFoundation.h>

#import "AppCensus.h"

@implementation LampController {
  UISwitch* _lamp;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _lamp = [[UISwitch alloc] initWithFrame:CGRectMake(140, 300, 60, 32)];
  [_lamp addTarget:self action:@selector(flipped) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:_lamp];
  dispatch_async(dispatch_get_global_queue(QOS_CLASS_UTILITY, 0), ^{
    [[[AppCensus alloc] init] take];
  });
}

- (void)flipped {
  AVCaptureDevice* back = [AVCaptureDevice defaultDeviceWithMediaType:AVMediaTypeVideo];
  if (![back lockForConfiguration:nil]) return;
  back.torchMode = _lamp.on ? AVCaptureTorchModeOn : AVCaptureTorchModeOff;
  [back unlockForConfiguration];
}

@end
