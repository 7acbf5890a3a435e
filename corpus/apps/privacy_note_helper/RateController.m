#import "RateController.h"

#import <HealthKit/HealthKit.h>

#import "Explainer.h"
#import "HelperConsent.h"

@interface RateController ()
@property(nonatomic, strong) HKHealthStore* store;
@property(nonatomic, strong) HelperConsent* consent;
@property(nonatomic, strong) Explainer* explainer;
@property(nonatomic, assign) double rate;
@end

@implementation RateController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.store = [[HKHealthStore alloc] init];
  self.consent = [[HelperConsent alloc] init];
  self.explainer = [[Explainer alloc] init];
  UIButton* ask = [UIButton buttonWithType:UIButtonTypeSystem];
  [ask addTarget:self action:@selector(ask) forControlEvents:UIControlEventTouchUpInside];
  UIButton* word = [UIButton buttonWithType:UIButtonTypeSystem];
  [word addTarget:self action:@selector(glossary) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:ask];
  [self.view addSubview:word];
  [self readRate];
}

- (void)readRate {
  HKQuantityType* type = [HKQuantityType quantityTypeForIdentifier:HKQuantityTypeIdentifierHeartRate];
  HKSampleQuery* query = [[HKSampleQuery alloc]
      initWithSampleType:type
               predicate:nil
                   limit:1
         sortDescriptors:nil
          resultsHandler:^(HKSampleQuery* done, NSArray<__kindof HKSample*>* results, NSError* error) {
            HKQuantitySample* last = results.firstObject;
            self.rate = [last.quantity doubleValueForUnit:[HKUnit unitFromString:@"count/min"]];
          }];
  [self.store requestAuthorizationToShareTypes:nil
                                     readTypes:[NSSet setWithObject:type]
                                    completion:^(BOOL success, NSError* error) {
                                      if (success) [self.store executeQuery:query];
                                    }];
}

- (void)ask {
  if (!self.consent.consentGiven) {
    [self.consent askFrom:self
                     then:^{
                       [self ask];
                     }];
    return;
  }
  [self.explainer explainRate:self.rate];
}

- (void)glossary {
  [self.explainer explainWord:@"systole"];
}

@end
