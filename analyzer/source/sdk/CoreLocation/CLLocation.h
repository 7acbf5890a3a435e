// Stand-in for CoreLocation's positions, regions, placemarks and beacons.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef double CLLocationDegrees;
typedef double CLLocationAccuracy;
typedef double CLLocationSpeed;
typedef double CLLocationDirection;
typedef double CLLocationDistance;
typedef struct {
  CLLocationDegrees latitude;
  CLLocationDegrees longitude;
} CLLocationCoordinate2D;
FOUNDATION_EXPORT const CLLocationDistance kCLDistanceFilterNone, CLLocationDistanceMax;
FOUNDATION_EXPORT const CLLocationAccuracy kCLLocationAccuracyBestForNavigation, kCLLocationAccuracyBest,
    kCLLocationAccuracyNearestTenMeters, kCLLocationAccuracyHundredMeters, kCLLocationAccuracyKilometer,
    kCLLocationAccuracyThreeKilometers;
FOUNDATION_EXPORT const CLLocationAccuracy kCLLocationAccuracyReduced IOS_SINCE(14.0);
FOUNDATION_EXPORT const CLLocationCoordinate2D kCLLocationCoordinate2DInvalid;
FOUNDATION_EXPORT CLLocationCoordinate2D CLLocationCoordinate2DMake(CLLocationDegrees latitude,
                                                                    CLLocationDegrees longitude);
FOUNDATION_EXPORT BOOL CLLocationCoordinate2DIsValid(CLLocationCoordinate2D coordinate);
FOUNDATION_EXPORT NSString* const kCLErrorDomain;
typedef NS_ENUM(NSInteger, CLError) {
  kCLErrorLocationUnknown,
  kCLErrorDenied,
  kCLErrorNetwork,
  kCLErrorHeadingFailure,
  kCLErrorRegionMonitoringDenied,
  kCLErrorRegionMonitoringFailure,
  kCLErrorGeocodeFoundNoResult = 8,
  kCLErrorGeocodeCanceled = 10,
};

@interface CLFloor : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) NSInteger level;
@end
@interface CLLocationSourceInformation : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) BOOL isSimulatedBySoftware, isProducedByAccessory;
@end
@interface CLLocation : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithLatitude:(CLLocationDegrees)latitude longitude:(CLLocationDegrees)longitude;
- (instancetype)initWithCoordinate:(CLLocationCoordinate2D)coordinate
                          altitude:(CLLocationDistance)altitude
                horizontalAccuracy:(CLLocationAccuracy)horizontal
                  verticalAccuracy:(CLLocationAccuracy)vertical
                         timestamp:(NSDate*)timestamp;
- (instancetype)initWithCoordinate:(CLLocationCoordinate2D)coordinate
                          altitude:(CLLocationDistance)altitude
                horizontalAccuracy:(CLLocationAccuracy)horizontal
                  verticalAccuracy:(CLLocationAccuracy)vertical
                            course:(CLLocationDirection)course
                             speed:(CLLocationSpeed)speed
                         timestamp:(NSDate*)timestamp;
@property(readonly, nonatomic) CLLocationCoordinate2D coordinate;
@property(readonly, nonatomic) CLLocationDistance altitude;
@property(readonly, nonatomic) CLLocationDistance ellipsoidalAltitude IOS_SINCE(15.0);
@property(readonly, nonatomic) CLLocationAccuracy horizontalAccuracy, verticalAccuracy;
@property(readonly, nonatomic) CLLocationDirection course;
@property(readonly, nonatomic) double courseAccuracy, speedAccuracy;
@property(readonly, nonatomic) CLLocationSpeed speed;
@property(readonly, nonatomic, copy) NSDate* timestamp;
@property(nullable, readonly, nonatomic, copy) CLFloor* floor;
@property(nullable, readonly, nonatomic) CLLocationSourceInformation* sourceInformation IOS_SINCE(15.0);
- (CLLocationDistance)distanceFromLocation:(const CLLocation*)location;
@end
@interface CLHeading : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic) CLLocationDirection magneticHeading, trueHeading, headingAccuracy;
@property(readonly, nonatomic) double x, y, z;
@property(readonly, nonatomic, copy) NSDate* timestamp;
@end
typedef NS_ENUM(NSInteger, CLRegionState) { CLRegionStateUnknown, CLRegionStateInside, CLRegionStateOutside };
@interface CLRegion : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic, copy) NSString* identifier;
@property(nonatomic) BOOL notifyOnEntry, notifyOnExit;
@end
@interface CLCircularRegion : CLRegion
- (instancetype)initWithCenter:(CLLocationCoordinate2D)center
                        radius:(CLLocationDistance)radius
                    identifier:(NSString*)identifier;
@property(readonly, nonatomic) CLLocationCoordinate2D center;
@property(readonly, nonatomic) CLLocationDistance radius;
- (BOOL)containsCoordinate:(CLLocationCoordinate2D)coordinate;
@end
typedef uint16_t CLBeaconMajorValue;
typedef uint16_t CLBeaconMinorValue;
typedef NS_ENUM(NSInteger, CLProximity) {
  CLProximityUnknown,
  CLProximityImmediate,
  CLProximityNear,
  CLProximityFar,
};
IOS_SINCE(13.0)
@interface CLBeaconIdentityConstraint : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithUUID:(NSUUID*)uuid;
- (instancetype)initWithUUID:(NSUUID*)uuid major:(CLBeaconMajorValue)major;
- (instancetype)initWithUUID:(NSUUID*)uuid major:(CLBeaconMajorValue)major minor:(CLBeaconMinorValue)minor;
@property(readonly, nonatomic, copy) NSUUID* UUID;
@end
@interface CLBeaconRegion : CLRegion
- (instancetype)initWithProximityUUID:(NSUUID*)uuid identifier:(NSString*)identifier;
- (instancetype)initWithProximityUUID:(NSUUID*)uuid major:(CLBeaconMajorValue)major identifier:(NSString*)identifier;
- (instancetype)initWithUUID:(NSUUID*)uuid identifier:(NSString*)identifier IOS_SINCE(13.0);
- (instancetype)initWithBeaconIdentityConstraint:(CLBeaconIdentityConstraint*)constraint
                                      identifier:(NSString*)identifier IOS_SINCE(13.0);
- (NSMutableDictionary<NSString*, id>*)peripheralDataWithMeasuredPower:(nullable NSNumber*)power;
@property(readonly, nonatomic, copy) NSUUID *proximityUUID, *UUID;
@property(nullable, readonly, nonatomic, copy) NSNumber *major, *minor;
@property(nonatomic) BOOL notifyEntryStateOnDisplay;
@end
@interface CLBeacon : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic, copy) NSUUID *proximityUUID, *UUID;
@property(readonly, nonatomic, copy) NSNumber *major, *minor;
@property(readonly, nonatomic) CLProximity proximity;
@property(readonly, nonatomic) CLLocationAccuracy accuracy;
@property(readonly, nonatomic) NSInteger rssi;
@end
@interface CLVisit : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic, copy) NSDate *arrivalDate, *departureDate;
@property(readonly, nonatomic) CLLocationCoordinate2D coordinate;
@property(readonly, nonatomic) CLLocationAccuracy horizontalAccuracy;
@end
@class CNPostalAddress;
@interface CLPlacemark : NSObject <NSCopying, NSSecureCoding>
@property(nullable, nonatomic, readonly, copy) CLLocation* location;
@property(nullable, nonatomic, readonly, copy) CLRegion* region;
@property(nullable, nonatomic, readonly, copy) NSTimeZone* timeZone;
@property(nullable, nonatomic, readonly, copy) NSDictionary* addressDictionary;
@property(nullable, nonatomic, readonly, copy) NSString *name, *thoroughfare, *subThoroughfare, *locality,
    *subLocality, *administrativeArea, *subAdministrativeArea, *postalCode, *ISOcountryCode, *country, *inlandWater,
    *ocean;
@property(nullable, nonatomic, readonly, copy) NSArray<NSString*>* areasOfInterest;
@property(nullable, nonatomic, readonly) CNPostalAddress* postalAddress;
@end
typedef void (^CLGeocodeCompletionHandler)(NSArray<CLPlacemark*>* _Nullable placemarks, NSError* _Nullable error);
@interface CLGeocoder : NSObject
@property(nonatomic, readonly, getter=isGeocoding) BOOL geocoding;
- (void)reverseGeocodeLocation:(CLLocation*)location completionHandler:(CLGeocodeCompletionHandler)completion;
- (void)reverseGeocodeLocation:(CLLocation*)location
               preferredLocale:(nullable NSLocale*)locale
             completionHandler:(CLGeocodeCompletionHandler)completion;
- (void)geocodeAddressString:(NSString*)address completionHandler:(CLGeocodeCompletionHandler)completion;
- (void)cancelGeocode;
@end

NS_ASSUME_NONNULL_END
