// Stand-in for CoreLocation's manager, its delegate and background sessions.
#pragma once

#import <CoreLocation/CLLocation.h>

NS_ASSUME_NONNULL_BEGIN

@class CLLocationManager;

typedef NS_ENUM(int, CLAuthorizationStatus) {
  kCLAuthorizationStatusNotDetermined = 0,
  kCLAuthorizationStatusRestricted,
  kCLAuthorizationStatusDenied,
  kCLAuthorizationStatusAuthorizedAlways,
  kCLAuthorizationStatusAuthorizedWhenInUse,
  kCLAuthorizationStatusAuthorized = kCLAuthorizationStatusAuthorizedAlways,
};
typedef NS_ENUM(NSInteger, CLAccuracyAuthorization) {
  CLAccuracyAuthorizationFullAccuracy,
  CLAccuracyAuthorizationReducedAccuracy,
};
typedef NS_ENUM(NSInteger, CLActivityType) {
  CLActivityTypeOther = 1,
  CLActivityTypeAutomotiveNavigation,
  CLActivityTypeFitness,
  CLActivityTypeOtherNavigation,
  CLActivityTypeAirborne,
};
@protocol CLLocationManagerDelegate <NSObject>
@optional
- (void)locationManager:(CLLocationManager*)manager
    didUpdateToLocation:(CLLocation*)to
           fromLocation:(CLLocation*)from;
- (void)locationManager:(CLLocationManager*)manager didUpdateLocations:(NSArray<CLLocation*>*)locations;
- (void)locationManager:(CLLocationManager*)manager didUpdateHeading:(CLHeading*)heading;
- (BOOL)locationManagerShouldDisplayHeadingCalibration:(CLLocationManager*)manager;
- (void)locationManager:(CLLocationManager*)manager
      didDetermineState:(CLRegionState)state
              forRegion:(CLRegion*)region;
- (void)locationManager:(CLLocationManager*)manager
        didRangeBeacons:(NSArray<CLBeacon*>*)beacons
               inRegion:(CLBeaconRegion*)region;
- (void)locationManager:(CLLocationManager*)manager
        didRangeBeacons:(NSArray<CLBeacon*>*)beacons
    satisfyingConstraint:(CLBeaconIdentityConstraint*)constraint;
- (void)locationManager:(CLLocationManager*)manager didEnterRegion:(CLRegion*)region;
- (void)locationManager:(CLLocationManager*)manager didExitRegion:(CLRegion*)region;
- (void)locationManager:(CLLocationManager*)manager didFailWithError:(NSError*)error;
- (void)locationManager:(CLLocationManager*)manager
    monitoringDidFailForRegion:(nullable CLRegion*)region
                     withError:(NSError*)error;
- (void)locationManager:(CLLocationManager*)manager didChangeAuthorizationStatus:(CLAuthorizationStatus)status;
- (void)locationManagerDidChangeAuthorization:(CLLocationManager*)manager;
- (void)locationManager:(CLLocationManager*)manager didStartMonitoringForRegion:(CLRegion*)region;
- (void)locationManagerDidPauseLocationUpdates:(CLLocationManager*)manager;
- (void)locationManagerDidResumeLocationUpdates:(CLLocationManager*)manager;
- (void)locationManager:(CLLocationManager*)manager didFinishDeferredUpdatesWithError:(nullable NSError*)error;
- (void)locationManager:(CLLocationManager*)manager didVisit:(CLVisit*)visit;
@end
@interface CLLocationManager : NSObject
+ (BOOL)locationServicesEnabled;
+ (BOOL)headingAvailable;
+ (BOOL)significantLocationChangeMonitoringAvailable;
+ (BOOL)isMonitoringAvailableForClass:(Class)cls;
+ (BOOL)isRangingAvailable;
+ (CLAuthorizationStatus)authorizationStatus;
@property(nonatomic, readonly) CLAuthorizationStatus authorizationStatus IOS_SINCE(14.0);
@property(nonatomic, readonly) CLAccuracyAuthorization accuracyAuthorization IOS_SINCE(14.0);
@property(nonatomic, readonly, getter=isAuthorizedForWidgetUpdates) BOOL authorizedForWidgetUpdates IOS_SINCE(14.0);
@property(weak, nonatomic, nullable) id<CLLocationManagerDelegate> delegate;
@property(nonatomic) CLActivityType activityType;
@property(nonatomic) CLLocationDistance distanceFilter;
@property(nonatomic) CLLocationAccuracy desiredAccuracy;
@property(nonatomic) BOOL pausesLocationUpdatesAutomatically;
@property(nonatomic) BOOL allowsBackgroundLocationUpdates;
@property(nonatomic) BOOL showsBackgroundLocationIndicator;
@property(nullable, readonly, nonatomic, copy) CLLocation* location;
@property(nullable, readonly, nonatomic, copy) CLHeading* heading;
@property(nonatomic) CLLocationDegrees headingFilter;
@property(nonatomic) int headingOrientation;
@property(readonly, nonatomic) CLLocationDistance maximumRegionMonitoringDistance;
@property(readonly, nonatomic, copy) NSSet<__kindof CLRegion*>*monitoredRegions, *rangedRegions;
- (void)requestWhenInUseAuthorization;
- (void)requestAlwaysAuthorization;
- (void)requestTemporaryFullAccuracyAuthorizationWithPurposeKey:(NSString*)key IOS_SINCE(14.0);
- (void)requestTemporaryFullAccuracyAuthorizationWithPurposeKey:(NSString*)key
                                                     completion:(nullable void (^)(NSError* _Nullable error))completion
    IOS_SINCE(14.0);
- (void)startUpdatingLocation;
- (void)stopUpdatingLocation;
- (void)requestLocation;
- (void)startUpdatingHeading;
- (void)stopUpdatingHeading;
- (void)startMonitoringSignificantLocationChanges;
- (void)stopMonitoringSignificantLocationChanges;
- (void)startMonitoringLocationPushesWithCompletion:(nullable void (^)(NSData* _Nullable token,
                                                                       NSError* _Nullable error))completion
    IOS_SINCE(15.0);
- (void)startMonitoringForRegion:(CLRegion*)region;
- (void)stopMonitoringForRegion:(CLRegion*)region;
- (void)requestStateForRegion:(CLRegion*)region;
- (void)startRangingBeaconsInRegion:(CLBeaconRegion*)region;
- (void)stopRangingBeaconsInRegion:(CLBeaconRegion*)region;
- (void)startRangingBeaconsSatisfyingConstraint:(CLBeaconIdentityConstraint*)constraint IOS_SINCE(13.0);
- (void)stopRangingBeaconsSatisfyingConstraint:(CLBeaconIdentityConstraint*)constraint IOS_SINCE(13.0);
- (void)startMonitoringVisits;
- (void)stopMonitoringVisits;
- (void)allowDeferredLocationUpdatesUntilTraveled:(CLLocationDistance)distance timeout:(NSTimeInterval)timeout;
@end

IOS_SINCE(17.0)
@interface CLBackgroundActivitySession : NSObject
+ (instancetype)backgroundActivitySession;
+ (instancetype)backgroundActivitySessionWithQueue:(dispatch_queue_t)queue handler:(void (^)(id diagnostic))handler;
- (void)invalidate;
@end
typedef NS_ENUM(NSInteger, CLServiceSessionAuthorizationRequirement) {
  CLServiceSessionAuthorizationRequirementNone,
  CLServiceSessionAuthorizationRequirementWhenInUse,
  CLServiceSessionAuthorizationRequirementAlways,
};
IOS_SINCE(18.0)
@interface CLServiceSession : NSObject
+ (instancetype)sessionRequiringAuthorization:(CLServiceSessionAuthorizationRequirement)requirement;
+ (instancetype)sessionRequiringAuthorization:(CLServiceSessionAuthorizationRequirement)requirement
                       fullAccuracyPurposeKey:(NSString*)key;
- (void)invalidate;
@end
IOS_SINCE(17.0)
@interface CLLocationUpdate : NSObject
@property(readonly) BOOL isStationary;
@property(nullable, readonly) CLLocation* location;
@end
IOS_SINCE(17.0)
@interface CLLocationUpdater : NSObject
+ (nullable instancetype)liveUpdaterWithQueue:(dispatch_queue_t)queue
                                      handler:(void (^)(CLLocationUpdate* _Nullable update))handler;
- (void)resume;
- (void)pause;
- (void)invalidate;
@end
IOS_SINCE(17.0)
@interface CLCondition : NSObject <NSSecureCoding, NSCopying>
@end
IOS_SINCE(17.0)
@interface CLCircularGeographicCondition : CLCondition
- (instancetype)initWithCenter:(CLLocationCoordinate2D)center radius:(CLLocationDistance)radius;
@end
IOS_SINCE(17.0)
@interface CLMonitoringEvent : NSObject <NSSecureCoding>
@property(nonatomic, readonly) NSString* identifier;
@property(nonatomic, readonly) NSUInteger state;
@property(nonatomic, readonly) NSDate* date;
@end
IOS_SINCE(17.0)
@interface CLMonitorConfiguration : NSObject
+ (CLMonitorConfiguration*)configWithMonitorName:(NSString*)name
                                           queue:(dispatch_queue_t)queue
                                    eventHandler:(void (^)(id monitor, CLMonitoringEvent* event))handler;
@end
IOS_SINCE(17.0)
@interface CLMonitor : NSObject
+ (void)requestMonitorWithConfiguration:(CLMonitorConfiguration*)configuration
                             completion:(void (^)(CLMonitor* monitor))completion;
- (void)addConditionForMonitoring:(CLCondition*)condition identifier:(NSString*)identifier;
- (void)removeConditionFromMonitoringWithIdentifier:(NSString*)identifier;
@end
typedef void (^CLLocationPushServiceCompletion)(void);
@protocol CLLocationPushServiceExtension <NSObject>
- (void)didReceiveLocationPushPayload:(NSDictionary<NSString*, id>*)payload completion:(void (^)(void))completion;
@end

NS_ASSUME_NONNULL_END
