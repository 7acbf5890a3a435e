#import "RunController.h"

#import <CoreLocation/CoreLocation.h>

#import "Flurry.h"

@interface RunController () <CLLocationManagerDelegate>
@end

@implementation RunController {
  CLLocationManager* _manager;
  CLLocation* _last;
  CLLocationDistance _metres;
  UILabel* _length;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _length = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_length];
  _manager = [[CLLocationManager alloc] init];
  _manager.delegate = self;
  [_manager requestAlwaysAuthorization];
  UIButton* run = [UIButton buttonWithType:UIButtonTypeSystem];
  [run addTarget:self action:@selector(startRun) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:run];
}

- (void)startRun {
  _metres = 0;
  _last = nil;
  _manager.pausesLocationUpdatesAutomatically = NO;
  _manager.desiredAccuracy = kCLLocationAccuracyBest;
  // clean: background/location-keep-alive -- each place makes the run longer
  _manager.allowsBackgroundLocationUpdates = YES;
  [_manager startUpdatingLocation];
  // clean: background/location-to-trackers -- that a run began, not where
  // clean: ads/personal-data-to-ads
  [Flurry logEvent:@"run_started" withParameters:@{@"version" : @2}];
}

- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  for (CLLocation* place in locations) {
    if (_last) _metres += [place distanceFromLocation:_last];
    _last = place;
  }
  _length.text = [NSString stringWithFormat:@"%.0f m", _metres];
}

@end
