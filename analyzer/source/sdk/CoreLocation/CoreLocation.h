// Stand-in for CoreLocation.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef double CLLocationAccuracy;
typedef double CLLocationDistance;
typedef struct {
  double latitude;
  double longitude;
} CLLocationCoordinate2D;
FOUNDATION_EXPORT const CLLocationAccuracy kCLLocationAccuracyBest;
FOUNDATION_EXPORT const CLLocationAccuracy kCLLocationAccuracyThreeKilometers;

@class CLLocationManager;
@interface CLLocation : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic) CLLocationCoordinate2D coordinate;
@property(readonly, nonatomic, copy) NSDate* timestamp;
@property(readonly, nonatomic) CLLocationAccuracy horizontalAccuracy;
- (CLLocationDistance)distanceFromLocation:(const CLLocation*)other;
@end
@interface CLRegion : NSObject <NSCopying>
@end
@interface CLCircularRegion : CLRegion
- (instancetype)initWithCenter:(CLLocationCoordinate2D)center
                        radius:(CLLocationDistance)radius
                    identifier:(NSString*)identifier;
@end
@protocol CLLocationManagerDelegate <NSObject>
@optional
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations;
- (void)locationManager:(CLLocationManager*)manager didFailWithError:(NSError*)error;
- (void)locationManagerDidChangeAuthorization:(CLLocationManager*)manager;
@end
@interface CLLocationManager : NSObject
@property(nullable, nonatomic, assign) id<CLLocationManagerDelegate> delegate;
@property(nonatomic) CLLocationAccuracy desiredAccuracy;
@property(nonatomic) CLLocationDistance distanceFilter;
@property(nonatomic) BOOL allowsBackgroundLocationUpdates;
@property(nonatomic) BOOL pausesLocationUpdatesAutomatically;
- (void)requestWhenInUseAuthorization;
- (void)requestAlwaysAuthorization;
- (void)startUpdatingLocation;
- (void)stopUpdatingLocation;
- (void)startMonitoringForRegion:(CLRegion*)region;
@end

NS_ASSUME_NONNULL_END
