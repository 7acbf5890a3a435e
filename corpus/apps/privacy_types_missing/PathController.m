#import "PathController.h"

#import "HikeReport.h"

@interface PathController () <CLLocationManagerDelegate>
@property(nonatomic, strong) CLLocationManager* manager;
@property(nonatomic, strong) HikeReport* report;
@property(nonatomic, strong) UITextField* mail;
@property(nonatomic, strong) CLLocation* last;
@end

@implementation PathController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.report = [[HikeReport alloc] init];
  self.mail = [[UITextField alloc] initWithFrame:CGRectMake(20, 80, 280, 36)];
  self.mail.textContentType = UITextContentTypeEmailAddress;
  UIButton* tree = [UIButton buttonWithType:UIButtonTypeSystem];
  [tree addTarget:self action:@selector(tree) forControlEvents:UIControlEventTouchUpInside];
  UIButton* news = [UIButton buttonWithType:UIButtonTypeSystem];
  [news addTarget:self action:@selector(news) forControlEvents:UIControlEventTouchUpInside];
  for (UIView* view in @[ self.mail, tree, news ]) [self.view addSubview:view];
  self.manager = [[CLLocationManager alloc] init];
  self.manager.delegate = self;
  [self.manager requestWhenInUseAuthorization];
  [self.manager startUpdatingLocation];
}

// source: privacy/collected-data-undeclared
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  // source: privacy/collected-data-undeclared
  self.last = locations.lastObject;
}

- (void)tree {
  if (self.last) [self.report tellFallenTreeAt:self.last];
}

- (void)news {
  self.report.mail = self.mail.text;
  [self.report subscribe];
}

@end
