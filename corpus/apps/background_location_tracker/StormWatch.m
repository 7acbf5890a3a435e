#import "StormWatch.h"

#import <CoreLocation/CoreLocation.h>

#import "Amplitude.h"

@interface StormWatch () <CLLocationManagerDelegate>
@end

@implementation StormWatch {
  CLLocationManager* _manager;
  CLLocation* _last;
}

+ (StormWatch*)shared {
  static StormWatch* watch;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    watch = [[StormWatch alloc] init];
  });
  return watch;
}

- (void)begin {
  _manager = [[CLLocationManager alloc] init];
  _manager.delegate = self;
  _manager.allowsBackgroundLocationUpdates = YES;
  _manager.desiredAccuracy = kCLLocationAccuracyHundredMeters;
  [_manager requestAlwaysAuthorization];
  [_manager startUpdatingLocation];
}

// source: background/location-to-trackers
// source: ads/personal-data-to-ads
// clean: background/location-keep-alive -- the places are read, for what else is another question
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  // source: background/location-to-trackers
  // source: ads/personal-data-to-ads
  _last = locations.lastObject;
  [self reportPlace];
}

- (void)reportPlace {
  // source: background/location-to-trackers
  // source: ads/personal-data-to-ads
  CLLocationCoordinate2D place = _last.coordinate;
  NSDictionary* properties = @{@"lat" : @(place.latitude), @"lon" : @(place.longitude)};
  // expect: background/location-to-trackers
  // expect: ads/personal-data-to-ads
  [[Amplitude instance] logEvent:@"storm_check" withEventProperties:properties];
}

@end
