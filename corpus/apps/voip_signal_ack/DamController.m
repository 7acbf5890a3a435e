#import "DamController.h"

#import <CoreLocation/CoreLocation.h>

@interface DamController () <CLLocationManagerDelegate>
@end

@implementation DamController {
  CLLocationManager* _manager;
  UILabel* _position;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _position = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_position];
  _manager = [[CLLocationManager alloc] init];
  _manager.delegate = self;
  [_manager requestWhenInUseAuthorization];
  [_manager startUpdatingLocation];
}

- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  CLLocation* here = locations.lastObject;
  _position.text = [NSString stringWithFormat:@"%.4f N", here.coordinate.latitude];
}

@end
