#import "MapController.h"

#import <CoreLocation/CoreLocation.h>

@implementation MapController {
  CLLocationManager* _manager;
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  _manager = [[CLLocationManager alloc] init];
  [_manager requestWhenInUseAuthorization];
}

@end
