#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#include <stdlib.h>

@interface AppDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation AppDelegate {
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [_provider setDelegate:self queue:nil];
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  return YES;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- the way without a call does not come back
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  if (!_provider) abort();
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = payload.dictionaryPayload[@"ship"];
  NSUUID* uuid = [NSUUID UUID];
  switch ([payload.dictionaryPayload[@"channel"] integerValue]) {
    case 16:
      update.supportsHolding = NO;
      [_provider reportNewIncomingCallWithUUID:uuid
                                        update:update
                                    completion:^(NSError* error){
                                    }];
      break;
    default:
      [_provider reportNewIncomingCallWithUUID:uuid
                                        update:update
                                    completion:^(NSError* error){
                                    }];
      break;
  }
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
