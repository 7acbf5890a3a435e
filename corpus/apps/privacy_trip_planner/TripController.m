#import "TripController.h"

#import "TripWriter.h"

@interface TripController () <CLLocationManagerDelegate>
@property(nonatomic, strong) CLLocationManager* manager;
@property(nonatomic, strong) TripWriter* writer;
@property(nonatomic, strong) UITextView* trip;
@end

@implementation TripController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.trip = [[UITextView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.trip];
  self.writer = [[TripWriter alloc] init];
  self.manager = [[CLLocationManager alloc] init];
  self.manager.delegate = self;
  [self.manager requestWhenInUseAuthorization];
  [self.manager requestLocation];
}

// source: privacy/undeclared-ai-sharing
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  // source: privacy/undeclared-ai-sharing
  [self.writer writeTripFrom:locations.firstObject
                  completion:^(NSString* text) {
                    dispatch_async(dispatch_get_main_queue(), ^{
                      self.trip.text = text;
                    });
                  }];
}

- (void)locationManager:(CLLocationManager*)manager didFailWithError:(NSError*)error {
  self.trip.text = error.localizedDescription;
}

@end
