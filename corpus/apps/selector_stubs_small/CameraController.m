#import "CameraController.h"

#import "Capture.h"

@implementation CameraController {
  AVCaptureSession* _session;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _session = [[AVCaptureSession alloc] init];
  CaptureAskForAccess(^(BOOL granted) {
    if (granted) CaptureStart(self->_session);
  });
}

@end
