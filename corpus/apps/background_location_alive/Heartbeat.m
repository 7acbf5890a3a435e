#import "Heartbeat.h"

#import <CoreLocation/CoreLocation.h>

#import "PointsAccount.h"

@interface Heartbeat () <CLLocationManagerDelegate>
@property(nonatomic, strong) CLLocationManager* manager;
@end

@implementation Heartbeat

+ (Heartbeat*)shared {
  static Heartbeat* heartbeat;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    heartbeat = [[Heartbeat alloc] init];
  });
  return heartbeat;
}

- (void)start {
  self.manager = [[CLLocationManager alloc] init];
  self.manager.delegate = self;
  self.manager.desiredAccuracy = kCLLocationAccuracyThreeKilometers;
  self.manager.distanceFilter = 5000;
  self.manager.pausesLocationUpdatesAutomatically = NO;
  self.manager.allowsBackgroundLocationUpdates = YES;
  [self.manager requestAlwaysAuthorization];
  [self.manager startUpdatingLocation];
}

// expect: background/location-keep-alive -- the places are never read
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations {
  [PointsAccount.account synchronise];
}

- (void)locationManager:(CLLocationManager*)manager didFailWithError:(NSError*)error {
  [PointsAccount.account synchronise];
}

@end
