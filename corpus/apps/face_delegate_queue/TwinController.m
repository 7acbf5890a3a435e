#import "TwinController.h"

#import "FaceFeed.h"
#import "TwinUpload.h"

@interface TwinController () <FaceFeedListener>
@property(nonatomic, strong) FaceFeed* feed;
@property(nonatomic, strong) NSOperationQueue* uploads;
@end

@implementation TwinController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.uploads = [[NSOperationQueue alloc] init];
  self.feed = [[FaceFeed alloc] init];
  self.feed.listener = self;
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [self.feed startIn:self.view];
}

- (void)viewWillDisappear:(BOOL)animated {
  [self.feed stop];
  [super viewWillDisappear:animated];
}

- (void)feed:(FaceFeed*)feed didMeasure:(NSArray<NSNumber*>*)values {
  TwinUpload* upload = [[TwinUpload alloc] init];
  upload.values = values;
  [self.uploads addOperation:upload];
}

- (void)feedDidStop:(FaceFeed*)feed {
  [self.uploads cancelAllOperations];
}

@end
