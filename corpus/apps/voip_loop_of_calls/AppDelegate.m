#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

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

// expect: voip/handler-without-call-report -- a list that is empty makes no call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSArray<NSString*>* callers = payload.dictionaryPayload[@"callers"];
  for (NSString* caller in callers) {
    CXCallUpdate* update = [[CXCallUpdate alloc] init];
    update.localizedCallerName = caller;
    update.supportsGrouping = YES;
    [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                      update:update
                                  completion:^(NSError* error){
                                  }];
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
