// Stand-in for HealthKit: samples, types, queries and the store.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class HKHealthStore, HKQuery, HKSample, HKObjectType, HKSampleType, HKQuantityType, HKSource, HKUnit, HKStatistics,
    HKQueryAnchor, HKDeletedObject, HKDevice;
typedef NSString* HKQuantityTypeIdentifier NS_TYPED_ENUM;
typedef NSString* HKCategoryTypeIdentifier NS_TYPED_ENUM;
typedef NSString* HKCharacteristicTypeIdentifier NS_TYPED_ENUM;
FOUNDATION_EXPORT HKQuantityTypeIdentifier const HKQuantityTypeIdentifierStepCount,
    HKQuantityTypeIdentifierHeartRate, HKQuantityTypeIdentifierBodyMass, HKQuantityTypeIdentifierHeight,
    HKQuantityTypeIdentifierActiveEnergyBurned, HKQuantityTypeIdentifierBasalEnergyBurned,
    HKQuantityTypeIdentifierDistanceWalkingRunning, HKQuantityTypeIdentifierBloodGlucose,
    HKQuantityTypeIdentifierBloodPressureSystolic, HKQuantityTypeIdentifierBloodPressureDiastolic,
    HKQuantityTypeIdentifierBodyTemperature, HKQuantityTypeIdentifierOxygenSaturation,
    HKQuantityTypeIdentifierRestingHeartRate, HKQuantityTypeIdentifierBodyMassIndex,
    HKQuantityTypeIdentifierFlightsClimbed, HKQuantityTypeIdentifierHeartRateVariabilitySDNN;
FOUNDATION_EXPORT HKCategoryTypeIdentifier const HKCategoryTypeIdentifierSleepAnalysis,
    HKCategoryTypeIdentifierMindfulSession, HKCategoryTypeIdentifierMenstrualFlow;
FOUNDATION_EXPORT HKCharacteristicTypeIdentifier const HKCharacteristicTypeIdentifierBiologicalSex,
    HKCharacteristicTypeIdentifierBloodType, HKCharacteristicTypeIdentifierDateOfBirth;
FOUNDATION_EXPORT NSString *const HKErrorDomain, *const HKSampleSortIdentifierStartDate,
    *const HKSampleSortIdentifierEndDate;
FOUNDATION_EXPORT const NSUInteger HKObjectQueryNoLimit;
typedef NS_ENUM(NSInteger, HKAuthorizationStatus) {
  HKAuthorizationStatusNotDetermined,
  HKAuthorizationStatusSharingDenied,
  HKAuthorizationStatusSharingAuthorized,
};
typedef NS_ENUM(NSInteger, HKUpdateFrequency) {
  HKUpdateFrequencyImmediate = 1,
  HKUpdateFrequencyHourly,
  HKUpdateFrequencyDaily,
  HKUpdateFrequencyWeekly,
};
typedef NS_OPTIONS(NSUInteger, HKQueryOptions) {
  HKQueryOptionNone = 0,
  HKQueryOptionStrictStartDate = 1,
  HKQueryOptionStrictEndDate = 2,
};
typedef NS_OPTIONS(NSUInteger, HKStatisticsOptions) {
  HKStatisticsOptionNone = 0,
  HKStatisticsOptionDiscreteAverage = 2,
  HKStatisticsOptionCumulativeSum = 16,
};
@interface HKObjectType : NSObject <NSSecureCoding, NSCopying>
@property(readonly) NSString* identifier;
+ (nullable HKQuantityType*)quantityTypeForIdentifier:(HKQuantityTypeIdentifier)identifier;
+ (nullable HKSampleType*)categoryTypeForIdentifier:(HKCategoryTypeIdentifier)identifier;
+ (nullable HKObjectType*)characteristicTypeForIdentifier:(HKCharacteristicTypeIdentifier)identifier;
+ (HKSampleType*)workoutType;
@end
@interface HKSampleType : HKObjectType
@end
@interface HKQuantityType : HKSampleType
@end
@interface HKCategoryType : HKSampleType
@end
@interface HKUnit : NSObject <NSSecureCoding, NSCopying>
+ (instancetype)unitFromString:(NSString*)string;
+ (instancetype)countUnit;
+ (instancetype)meterUnit;
+ (instancetype)kilocalorieUnit;
+ (instancetype)minuteUnit;
- (HKUnit*)unitDividedByUnit:(HKUnit*)unit;
@end
@interface HKQuantity : NSObject <NSSecureCoding, NSCopying>
+ (instancetype)quantityWithUnit:(HKUnit*)unit doubleValue:(double)value;
- (double)doubleValueForUnit:(HKUnit*)unit;
@end
@interface HKSource : NSObject <NSSecureCoding, NSCopying>
@property(readonly) NSString *name, *bundleIdentifier;
@end
@interface HKObject : NSObject <NSSecureCoding>
@property(readonly) NSUUID* UUID;
@property(nullable, readonly, copy) NSDictionary<NSString*, id>* metadata;
@property(nullable, readonly) HKDevice* device;
@end
@interface HKSample : HKObject
@property(readonly) HKSampleType* sampleType;
@property(readonly) NSDate *startDate, *endDate;
@end
@interface HKQuantitySample : HKSample
@property(readonly) HKQuantityType* quantityType;
@property(readonly) HKQuantity* quantity;
+ (instancetype)quantitySampleWithType:(HKQuantityType*)type
                              quantity:(HKQuantity*)quantity
                             startDate:(NSDate*)start
                               endDate:(NSDate*)end;
@end
@interface HKCategorySample : HKSample
@property(readonly) NSInteger value;
@end
@interface HKWorkout : HKSample
@property(readonly) NSUInteger workoutActivityType;
@property(readonly) NSTimeInterval duration;
@property(nullable, readonly) HKQuantity *totalEnergyBurned, *totalDistance;
@end
@interface HKClinicalRecord : HKSample
@property(readonly, copy) NSString* displayName;
@end
@interface HKBiologicalSexObject : NSObject
@property(readonly) NSInteger biologicalSex;
@end
@interface HKBloodTypeObject : NSObject
@property(readonly) NSInteger bloodType;
@end
@interface HKQuery : NSObject
@property(nullable, readonly) HKObjectType* objectType;
@property(nullable, readonly) NSPredicate* predicate;
+ (NSPredicate*)predicateForSamplesWithStartDate:(nullable NSDate*)start
                                         endDate:(nullable NSDate*)end
                                         options:(HKQueryOptions)options;
@end
@interface HKSampleQuery : HKQuery
- (instancetype)initWithSampleType:(HKSampleType*)type
                         predicate:(nullable NSPredicate*)predicate
                             limit:(NSUInteger)limit
                   sortDescriptors:(nullable NSArray<NSSortDescriptor*>*)descriptors
                    resultsHandler:(void (^)(HKSampleQuery* query, NSArray<__kindof HKSample*>* _Nullable results,
                                             NSError* _Nullable error))handler;
@end
@interface HKAnchoredObjectQuery : HKQuery
- (instancetype)initWithType:(HKSampleType*)type
                   predicate:(nullable NSPredicate*)predicate
                      anchor:(nullable HKQueryAnchor*)anchor
                       limit:(NSUInteger)limit
              resultsHandler:(void (^)(HKAnchoredObjectQuery* query, NSArray<__kindof HKSample*>* _Nullable samples,
                                       NSArray<HKDeletedObject*>* _Nullable deleted, HKQueryAnchor* _Nullable anchor,
                                       NSError* _Nullable error))handler;
@end
@interface HKObserverQuery : HKQuery
- (instancetype)initWithSampleType:(HKSampleType*)type
                         predicate:(nullable NSPredicate*)predicate
                     updateHandler:(void (^)(HKObserverQuery* query, void (^done)(void),
                                             NSError* _Nullable error))handler;
@end
@interface HKStatistics : NSObject
- (nullable HKQuantity*)sumQuantity;
- (nullable HKQuantity*)averageQuantity;
@property(readonly) NSDate *startDate, *endDate;
@end
@interface HKStatisticsQuery : HKQuery
- (instancetype)initWithQuantityType:(HKQuantityType*)type
             quantitySamplePredicate:(nullable NSPredicate*)predicate
                             options:(HKStatisticsOptions)options
                   completionHandler:(void (^)(HKStatisticsQuery* query, HKStatistics* _Nullable result,
                                               NSError* _Nullable error))handler;
@end
@interface HKHealthStore : NSObject
+ (BOOL)isHealthDataAvailable;
- (HKAuthorizationStatus)authorizationStatusForType:(HKObjectType*)type;
- (void)requestAuthorizationToShareTypes:(nullable NSSet<HKSampleType*>*)share
                               readTypes:(nullable NSSet<HKObjectType*>*)read
                              completion:(void (^)(BOOL success, NSError* _Nullable error))completion;
- (void)saveObject:(HKObject*)object withCompletion:(void (^)(BOOL success, NSError* _Nullable error))completion;
- (void)saveObjects:(NSArray<HKObject*>*)objects
     withCompletion:(void (^)(BOOL success, NSError* _Nullable error))completion;
- (void)executeQuery:(HKQuery*)query;
- (void)stopQuery:(HKQuery*)query;
- (nullable NSDateComponents*)dateOfBirthComponentsWithError:(NSError**)error;
- (nullable HKBiologicalSexObject*)biologicalSexWithError:(NSError**)error;
- (nullable HKBloodTypeObject*)bloodTypeWithError:(NSError**)error;
- (void)enableBackgroundDeliveryForType:(HKObjectType*)type
                              frequency:(HKUpdateFrequency)frequency
                         withCompletion:(void (^)(BOOL success, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
