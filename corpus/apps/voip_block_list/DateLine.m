#import "DateLine.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

#import "BlockList.h"

@interface DateLine () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation DateLine {
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

+ (DateLine*)line {
  static DateLine* line;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    line = [[DateLine alloc] init];
  });
  return line;
}

- (void)open {
  _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [_provider setDelegate:self queue:nil];
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// expect: voip/handler-without-call-report -- a person who is blocked makes no call, but the push has come
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* person = payload.dictionaryPayload[@"person"] ?: @"";
  if (![BlockList contains:person]) [self ringFor:person];
  completion();
}

- (void)ringFor:(NSString*)person {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric value:person];
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error){
                                }];
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
