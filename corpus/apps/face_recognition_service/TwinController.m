#import "TwinController.h"

#import <Vision/Vision.h>

#import "FaceService.h"

@implementation TwinController {
  FaceService* _service;
  UILabel* _name;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _service = [[FaceService alloc] init];
  _name = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_name];
  self.portrait = [UIImage imageNamed:@"portrait"];
  UIButton* search = [UIButton buttonWithType:UIButtonTypeSystem];
  [search addTarget:self action:@selector(search:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:search];
}

- (void)search:(id)sender {
  VNDetectFaceLandmarksRequest* request = [[VNDetectFaceLandmarksRequest alloc] init];
  VNImageRequestHandler* handler = [[VNImageRequestHandler alloc] initWithCGImage:self.portrait.CGImage
                                                                          options:@{}];
  // expect: face/capability
  [handler performRequests:@[ request ] error:nil];
  // source: face/to-recognition-service
  // source: face/observation-upload
  VNFaceLandmarkRegion2D* region = request.results.firstObject.landmarks.allPoints;
  NSMutableArray<NSString*>* points = [NSMutableArray array];
  // source: face/to-recognition-service
  // source: face/observation-upload
  const CGPoint* all = [region pointsInImageOfSize:self.portrait.size];
  for (NSUInteger i = 0; i < region.pointCount; i++) [points addObject:NSStringFromCGPoint(all[i])];
  [_service findLikeOf:points
                answer:^(NSString* name) {
                  dispatch_async(dispatch_get_main_queue(), ^{
                    self->_name.text = name;
                  });
                }];
}

@end
