#import "FrameController.h"

#import <Photos/Photos.h>

#import "AlbumCheck.h"

@implementation FrameController {
  AlbumCheck* _check;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _check = [[AlbumCheck alloc] init];
  UIImageView* frame = [[UIImageView alloc] initWithFrame:self.view.bounds];
  frame.contentMode = UIViewContentModeScaleAspectFill;
  [self.view addSubview:frame];
  [PHPhotoLibrary requestAuthorization:^(PHAuthorizationStatus status) {
    if (status != PHAuthorizationStatusAuthorized) return;
    dispatch_async(dispatch_get_global_queue(QOS_CLASS_BACKGROUND, 0), ^{
      [self->_check run];
    });
  }];
}

@end
