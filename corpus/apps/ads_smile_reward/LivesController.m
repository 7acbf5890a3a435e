#import "LivesController.h"

#import <CoreImage/CoreImage.h>

#import "GADRewardedAd.h"

@implementation LivesController {
  GADRewardedAd* _ad;
  NSInteger _lives;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _ad = [[GADRewardedAd alloc] init];
}

- (void)gotSelfie:(UIImage*)selfie {
  CIDetector* detector = [CIDetector detectorOfType:CIDetectorTypeFace context:nil options:nil];
  CIImage* picture = [CIImage imageWithCGImage:selfie.CGImage];
  // expect: face/capability
  for (CIFaceFeature* face in [detector featuresInImage:picture options:@{CIDetectorSmile : @YES}]) {
    // source: ads/expression-gated-ad
    if (!face.hasSmile) continue;
    // expect: ads/expression-gated-ad
    // expect: face/tracking-beside-ads
    [_ad presentFromRootViewController:self
              userDidEarnRewardHandler:^{
                self->_lives += 1;
              }];
    return;
  }
}

@end
