#import "Caller.h"

#import <AVFoundation/AVFoundation.h>

@implementation Caller

- (instancetype)init {
  if ((self = [super init])) {
    _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
    [_provider setDelegate:self queue:nil];
    _registry = [[PKPushRegistry alloc] initWithQueue:nil];
    _registry.delegate = self;
    _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  }
  return self;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// expect: voip/handler-without-call-report -- iOS 13 gets no call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  if (@available(iOS 14, *)) {
    CXCallUpdate* update = [[CXCallUpdate alloc] init];
    update.localizedCallerName = payload.dictionaryPayload[@"from"];
    [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                          update:update
                                      completion:^(NSError* error){
                                      }];
  }
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setMode:AVAudioSessionModeVoiceChat error:nil];
}

@end
