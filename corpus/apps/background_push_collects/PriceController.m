#import "PriceController.h"

#import <CoreLocation/CoreLocation.h>

@implementation PriceController {
  CLLocationManager* _manager;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _manager = [[CLLocationManager alloc] init];
  [_manager requestWhenInUseAuthorization];
}

@end
