#import "GroupController.h"

#import <Photos/Photos.h>
#import <Vision/Vision.h>

@implementation GroupController {
  UILabel* _result;
  NSUInteger _groups;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _result = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_result];
  UIButton* search = [UIButton buttonWithType:UIButtonTypeSystem];
  [search addTarget:self action:@selector(search) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:search];
}

- (void)search {
  PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  for (PHAsset* photo in photos) {
    [PHImageManager.defaultManager requestImageForAsset:photo
                                             targetSize:CGSizeMake(300, 300)
                                            contentMode:PHImageContentModeAspectFit
                                                options:nil
                                          resultHandler:^(UIImage* image, NSDictionary* info) {
                                            [self countFacesOf:image];
                                          }];
  }
}

- (void)countFacesOf:(UIImage*)image {
  VNDetectFaceRectanglesRequest* request = [[VNDetectFaceRectanglesRequest alloc] init];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:image.CGImage options:@{}];
  // expect: face/capability
  [handler performRequests:@[ request ] error:nil];
  // clean: face/photo-library-dataset -- counted, shown, forgotten
  if (request.results.count > 3) _groups += 1;
  _result.text = [NSString stringWithFormat:@"%lu photos of groups", (unsigned long)_groups];
}

@end
