#import "LapController.h"

#import "LapClock.h"

@interface LapController ()
@property(nonatomic, strong) LapClock* clock;
@property(nonatomic, strong) UILabel* time;
@property(nonatomic, strong) UILabel* room;
@property(nonatomic, assign) NSInteger laps;
@end

@implementation LapController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.clock = [[LapClock alloc] init];
  self.time = [[UILabel alloc] initWithFrame:CGRectMake(20, 80, 280, 60)];
  self.room = [[UILabel alloc] initWithFrame:CGRectMake(20, 420, 280, 30)];
  UIButton* lap = [UIButton buttonWithType:UIButtonTypeSystem];
  [lap addTarget:self action:@selector(lap) forControlEvents:UIControlEventTouchUpInside];
  for (UIView* view in @[ self.time, self.room, lap ]) [self.view addSubview:view];
  [self showRoom];
  [self.clock start];
}

- (void)showRoom {
  NSDictionary* system = [NSFileManager.defaultManager attributesOfFileSystemForPath:NSHomeDirectory()
                                                                               error:nil];
  self.room.text = [NSString stringWithFormat:@"%@ B left", system[NSFileSystemFreeSize]];
}

- (void)lap {
  self.laps += 1;
  self.time.text = [NSString stringWithFormat:@"%.2f s", self.clock.seconds];
  [self sendCount];
  if (self.laps % 10 == 0) [self sendCheck];
}

- (void)sendCount {
  NSMutableURLRequest* request = [self requestTo:@"https://api.rundenzaehler.example/laps"];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{@"laps" : @(self.laps)} options:0 error:nil];
  // clean: privacy/reason-contradicted -- a count of taps
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)sendCheck {
  NSString* line = [NSString stringWithFormat:@"up=%.3f&laps=%ld", [self.clock now], (long)self.laps];
  NSMutableURLRequest* request = [self requestTo:@"https://api.rundenzaehler.example/check"];
  request.HTTPBody = [line dataUsingEncoding:NSUTF8StringEncoding];
  // expect: privacy/reason-contradicted
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (NSMutableURLRequest*)requestTo:(NSString*)address {
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
  request.HTTPMethod = @"POST";
  return request;
}

@end
