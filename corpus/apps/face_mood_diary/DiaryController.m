#import "DiaryController.h"

#import <ARKit/ARKit.h>

#import "MoodBook.h"

@interface DiaryController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, strong) MoodBook* book;
@property(nonatomic, assign) NSTimeInterval last;
@end

@implementation DiaryController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.book = [[MoodBook alloc] init];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.session.delegate = self;
  [self.view addSubview:self.mirror];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  NSTimeInterval now = NSDate.timeIntervalSinceReferenceDate;
  if (now - self.last < 60) return;
  self.last = now;
  // source: face/emotion-inference
  NSDictionary<ARBlendShapeLocation, NSNumber*>* shapes = face.blendShapes;
  float smile = shapes[ARBlendShapeLocationMouthSmileLeft].floatValue +
                shapes[ARBlendShapeLocationMouthSmileRight].floatValue;
  float frown = shapes[ARBlendShapeLocationBrowDownLeft].floatValue +
                shapes[ARBlendShapeLocationBrowDownRight].floatValue;
  float mood = (smile - frown) / 2;
  if (mood > 0.4f) {
    [self.book enterMood:mood word:@"happy"];
  } else if (mood < -0.4f) {
    [self.book enterMood:mood word:@"cross"];
  }
}

@end
