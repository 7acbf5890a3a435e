#import "NightDesk.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface NightDesk () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic) PKPushRegistry* registry;
@property(nonatomic) CXProvider* provider;
@property(nonatomic) NSMutableArray<NSString*>* missed;
@end

@implementation NightDesk

+ (NightDesk*)shared {
  static NightDesk* desk;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    desk = [NightDesk new];
  });
  return desk;
}

- (void)begin {
  self.missed = [NSMutableArray new];
  self.provider = [[CXProvider alloc] initWithConfiguration:[CXProviderConfiguration new]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSLog(@"%@ has a token", type);
}

// clean: voip/handler-without-call-report -- the system itself says when no call is owed
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingVoIPPushWithPayload:(PKPushPayload*)payload
                                 metadata:(PKVoIPPushMetadata*)metadata
                    withCompletionHandler:(void (^)(void))completion {
  NSString* caller = payload.dictionaryPayload[@"caller"] ?: @"Observatory";
  if (metadata.mustReport == NO) {
    [self.missed addObject:caller];
    completion();
    return;
  }
  CXCallUpdate* update = [CXCallUpdate new];
  update.localizedCallerName = caller;
  [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                        update:update
                                    completion:^(NSError* error) {
                                      completion();
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.missed removeAllObjects];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
