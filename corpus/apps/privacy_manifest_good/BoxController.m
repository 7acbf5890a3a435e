#import "BoxController.h"

#import <Photos/Photos.h>
#import <SDWebImage/SDWebImage.h>

#import "Album.h"
#import "ThumbnailLoader.h"

@interface BoxController ()
@property(nonatomic, strong) Album* album;
@end

@implementation BoxController {
  NSTimeInterval _started;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _started = NSProcessInfo.processInfo.systemUptime;
  self.album = [[Album alloc] init];
  self.album.title = [NSUserDefaults.standardUserDefaults stringForKey:@"title"] ?: @"Kiste";
  // clean: privacy/missing-purpose-string
  [PHPhotoLibrary requestAuthorization:^(NSInteger status) {
    [self.album _reload];
  }];
  [[ThumbnailLoader sharedManager]
      loadImageWithURL:[NSURL URLWithString:@"https://fotokiste.example/logo.png"]
            completion:^(UIImage* image) {
              NSLog(@"logo after %f s", NSProcessInfo.processInfo.systemUptime - self->_started);
            }];
  // clean: ads/idfa-access -- the identifier of the vendor is another one
  NSLog(@"support code %@", UIDevice.currentDevice.identifierForVendor.UUIDString);
}

@end
