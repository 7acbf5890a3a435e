#import "NightLog.h"

#import <HealthKit/HealthKit.h>

@interface NightLog ()
@property(nonatomic, strong) HKHealthStore* store;
@property(nonatomic) double lastHeartRate;
@end

@implementation NightLog

- (instancetype)init {
  if ((self = [super init])) _store = [[HKHealthStore alloc] init];
  return self;
}

- (void)loadWithCompletion:(void (^)(void))completion {
  HKQuantityType* rate = [HKQuantityType quantityTypeForIdentifier:HKQuantityTypeIdentifierHeartRate];
  [self.store requestAuthorizationToShareTypes:nil
                                     readTypes:[NSSet setWithObject:rate]
                                    completion:^(BOOL success, NSError* error) {
                                      if (success) [self readRate:rate completion:completion];
                                    }];
}

- (void)readRate:(HKQuantityType*)rate completion:(void (^)(void))completion {
  HKUnit* perMinute = [HKUnit unitFromString:@"count/min"];
  // source: ads/sensitive-data-targeting
  HKSampleQuery* query = [[HKSampleQuery alloc]
      initWithSampleType:rate
               predicate:nil
                   limit:1
         sortDescriptors:nil
          // source: ads/sensitive-data-targeting
          resultsHandler:^(HKSampleQuery* done, NSArray<__kindof HKSample*>* results, NSError* error) {
            HKQuantitySample* sample = results.firstObject;
            // source: ads/sensitive-data-targeting
            self.lastHeartRate = [sample.quantity doubleValueForUnit:perMinute];
            dispatch_async(dispatch_get_main_queue(), completion);
          }];
  [self.store executeQuery:query];
}

@end
