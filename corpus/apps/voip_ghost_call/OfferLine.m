#import "OfferLine.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

NSNotificationName const OffersDidChange = @"OffersDidChange";

@interface OfferLine () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, copy) NSArray<NSDictionary*>* offers;
@end

@implementation OfferLine

+ (OfferLine*)line {
  static OfferLine* line;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    line = [[OfferLine alloc] init];
  });
  return line;
}

- (void)connect {
  CXProviderConfiguration* configuration = [[CXProviderConfiguration alloc] init];
  configuration.includesCallsInRecents = NO;
  self.provider = [[CXProvider alloc] initWithConfiguration:configuration];
  [self.provider setDelegate:self queue:dispatch_get_main_queue()];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  // expect: voip/push-without-media-stack
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSLog(@"token %lu", (unsigned long)credentials.token.length);
}

// clean: voip/handler-without-call-report
// clean: voip/call-reported-asynchronously
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSUUID* uuid = [NSUUID UUID];
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = @"Couponix";
  [self.provider reportNewIncomingCallWithUUID:uuid
                                        update:update
                                    completion:^(NSError* error) {
                                      [self withdraw:uuid];
                                      [self takeOffers:payload.dictionaryPayload[@"offers"]];
                                      completion();
                                    }];
}

- (void)withdraw:(NSUUID*)uuid {
  // expect: voip/ghost-call -- nobody can answer: the call ends in the block that says it was shown
  [self.provider reportCallWithUUID:uuid endedAtDate:[NSDate date] reason:CXCallEndedReasonUnanswered];
}

- (void)takeOffers:(NSArray<NSDictionary*>*)offers {
  self.offers = offers ?: @[];
  [NSNotificationCenter.defaultCenter postNotificationName:OffersDidChange object:self];
}

- (void)providerDidReset:(CXProvider*)provider {
}

@end
