// Stand-in for CoreMotion: motion, steps, activity and altitude.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CMMotionActivity;
typedef struct {
  double x, y, z;
} CMAcceleration;
typedef struct {
  double x, y, z;
} CMRotationRate;
typedef struct {
  double x, y, z;
} CMMagneticField;
typedef struct {
  double x, y, z, w;
} CMQuaternion;
typedef struct {
  double m11, m12, m13, m21, m22, m23, m31, m32, m33;
} CMRotationMatrix;
typedef NS_ENUM(NSInteger, CMAuthorizationStatus) {
  CMAuthorizationStatusNotDetermined,
  CMAuthorizationStatusRestricted,
  CMAuthorizationStatusDenied,
  CMAuthorizationStatusAuthorized,
};
@interface CMLogItem : NSObject <NSSecureCoding, NSCopying>
@property(readonly, nonatomic) NSTimeInterval timestamp;
@end
@interface CMAttitude : NSObject <NSCopying, NSSecureCoding>
@property(readonly, nonatomic) double roll, pitch, yaw;
@property(readonly, nonatomic) CMQuaternion quaternion;
@property(readonly, nonatomic) CMRotationMatrix rotationMatrix;
- (void)multiplyByInverseOfAttitude:(CMAttitude*)attitude;
@end
@interface CMDeviceMotion : CMLogItem
@property(readonly, nonatomic) CMAttitude* attitude;
@property(readonly, nonatomic) CMRotationRate rotationRate;
@property(readonly, nonatomic) CMAcceleration gravity, userAcceleration;
@property(readonly, nonatomic) double heading;
@end
@interface CMAccelerometerData : CMLogItem
@property(readonly, nonatomic) CMAcceleration acceleration;
@end
@interface CMGyroData : CMLogItem
@property(readonly, nonatomic) CMRotationRate rotationRate;
@end
@interface CMMagnetometerData : CMLogItem
@property(readonly, nonatomic) CMMagneticField magneticField;
@end
typedef void (^CMDeviceMotionHandler)(CMDeviceMotion* _Nullable motion, NSError* _Nullable error);
typedef void (^CMAccelerometerHandler)(CMAccelerometerData* _Nullable data, NSError* _Nullable error);
typedef void (^CMGyroHandler)(CMGyroData* _Nullable data, NSError* _Nullable error);
@interface CMMotionManager : NSObject
@property(nonatomic) NSTimeInterval accelerometerUpdateInterval, gyroUpdateInterval, deviceMotionUpdateInterval;
@property(readonly, nonatomic, getter=isAccelerometerAvailable) BOOL accelerometerAvailable;
@property(readonly, nonatomic, getter=isGyroAvailable) BOOL gyroAvailable;
@property(readonly, nonatomic, getter=isDeviceMotionAvailable) BOOL deviceMotionAvailable;
@property(nullable, readonly) CMAccelerometerData* accelerometerData;
@property(nullable, readonly) CMDeviceMotion* deviceMotion;
- (void)startAccelerometerUpdates;
- (void)startAccelerometerUpdatesToQueue:(NSOperationQueue*)queue withHandler:(CMAccelerometerHandler)handler;
- (void)stopAccelerometerUpdates;
- (void)startGyroUpdates;
- (void)startGyroUpdatesToQueue:(NSOperationQueue*)queue withHandler:(CMGyroHandler)handler;
- (void)stopGyroUpdates;
- (void)startDeviceMotionUpdates;
- (void)startDeviceMotionUpdatesToQueue:(NSOperationQueue*)queue withHandler:(CMDeviceMotionHandler)handler;
- (void)stopDeviceMotionUpdates;
@end
@interface CMPedometerData : NSObject <NSSecureCoding, NSCopying>
@property(readonly, nonatomic) NSDate *startDate, *endDate;
@property(readonly, nonatomic) NSNumber* numberOfSteps;
@property(nullable, readonly, nonatomic) NSNumber *distance, *floorsAscended, *currentPace;
@end
typedef void (^CMPedometerHandler)(CMPedometerData* _Nullable data, NSError* _Nullable error);
@interface CMPedometer : NSObject
+ (BOOL)isStepCountingAvailable;
+ (CMAuthorizationStatus)authorizationStatus;
- (void)queryPedometerDataFromDate:(NSDate*)start toDate:(NSDate*)end withHandler:(CMPedometerHandler)handler;
- (void)startPedometerUpdatesFromDate:(NSDate*)start withHandler:(CMPedometerHandler)handler;
- (void)stopPedometerUpdates;
@end
@interface CMMotionActivity : CMLogItem
@property(readonly, nonatomic) BOOL unknown, stationary, walking, running, automotive, cycling;
@property(readonly, nonatomic) NSDate* startDate;
@end
@interface CMMotionActivityManager : NSObject
+ (BOOL)isActivityAvailable;
+ (CMAuthorizationStatus)authorizationStatus;
- (void)startActivityUpdatesToQueue:(NSOperationQueue*)queue
                        withHandler:(void (^)(CMMotionActivity* _Nullable activity))handler;
- (void)stopActivityUpdates;
- (void)queryActivityStartingFromDate:(NSDate*)start
                               toDate:(NSDate*)end
                              toQueue:(NSOperationQueue*)queue
                          withHandler:(void (^)(NSArray<CMMotionActivity*>* _Nullable activities,
                                                NSError* _Nullable error))handler;
@end
@interface CMAltitudeData : CMLogItem
@property(readonly, nonatomic) NSNumber *relativeAltitude, *pressure;
@end
@interface CMAltimeter : NSObject
+ (BOOL)isRelativeAltitudeAvailable;
- (void)startRelativeAltitudeUpdatesToQueue:(NSOperationQueue*)queue
                                withHandler:(void (^)(CMAltitudeData* _Nullable data, NSError* _Nullable error))handler;
- (void)stopRelativeAltitudeUpdates;
@end

NS_ASSUME_NONNULL_END
