#import "Whereabouts.h"

@interface Whereabouts ()
@property(atomic, copy) NSString* town;
@end

@implementation Whereabouts {
  CLLocationManager* _manager;
  CLGeocoder* _geocoder;
}

- (void)start {
  _geocoder = [[CLGeocoder alloc] init];
  _manager = [[CLLocationManager alloc] init];
  _manager.delegate = self;
  [_manager requestWhenInUseAuthorization];
  [_manager startUpdatingLocation];
}

// source: ads/personal-data-to-ads
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  // source: ads/personal-data-to-ads
  [_geocoder reverseGeocodeLocation:locations.lastObject
                  // source: ads/personal-data-to-ads
                  completionHandler:^(NSArray<CLPlacemark*>* places, NSError* error) {
                    // source: ads/personal-data-to-ads
                    self.town = places.firstObject.locality;
                  }];
}

@end
