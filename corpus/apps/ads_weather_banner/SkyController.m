#import "SkyController.h"

#import "AmplitudeEvents.h"
#import "Forecast.h"

@interface SkyController () <CLLocationManagerDelegate>
@property(nonatomic, strong) CLLocationManager* manager;
@property(nonatomic, strong) Forecast* forecast;
@property(nonatomic, strong) UILabel* sky;
@end

@implementation SkyController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.sky = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.sky];
  self.forecast = [[Forecast alloc] init];
  self.manager = [[CLLocationManager alloc] init];
  self.manager.delegate = self;
  self.manager.desiredAccuracy = kCLLocationAccuracyThreeKilometers;
  [self.manager requestWhenInUseAuthorization];
  [self.manager requestLocation];
}

- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  [self.forecast loadForPlace:locations.lastObject
                   completion:^(NSString* text) {
                     dispatch_async(dispatch_get_main_queue(), ^{
                       self.sky.text = text;
                     });
                     // clean: ads/personal-data-to-ads -- the unit, not the place
                     [[Amplitude instance] logEvent:@"forecast" withEventProperties:@{@"unit" : @"celsius"}];
                   }];
}

- (void)locationManager:(CLLocationManager*)manager didFailWithError:(NSError*)error {
  self.sky.text = error.localizedDescription;
}

@end
