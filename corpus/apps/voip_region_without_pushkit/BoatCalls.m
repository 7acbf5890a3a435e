#import "BoatCalls.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface BoatCalls () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation BoatCalls {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  NSDictionary<NSString*, NSString*>* _names;
}

- (void)registerForCalls {
  _names = @{@"+49305" : @"Lena", @"+49306" : @"Ole"};
  _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [_provider setDelegate:self queue:nil];
  // clean: voip/registry-created-late -- reached from the launch
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/region-gate-without-report -- where calls may not be shown, no push registry is made
// clean: voip/blocking-before-report -- waits, but after the call was reported
// clean: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* number = payload.dictionaryPayload[@"number"] ?: @"";
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = _names[number] ?: number;
  dispatch_group_t shown = dispatch_group_create();
  dispatch_group_enter(shown);
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error) {
                                  dispatch_group_leave(shown);
                                }];
  dispatch_group_wait(shown, dispatch_time(DISPATCH_TIME_NOW, NSEC_PER_SEC / 2));
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
