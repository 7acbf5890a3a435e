#import "TableCalls.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

#import "Whereabouts.h"

@interface TableCalls () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation TableCalls {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  Whereabouts* _whereabouts;
}

+ (void)start {
  static TableCalls* calls;
  if (calls) return;
  calls = [[TableCalls alloc]
      initWithProvider:[[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]]];
}

- (instancetype)initWithProvider:(CXProvider*)provider {
  if ((self = [super init])) {
    _provider = provider;
    [_provider setDelegate:self queue:nil];
    _whereabouts = [[Whereabouts alloc] init];
    _registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    _registry.delegate = self;
    _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  }
  return self;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = payload.dictionaryPayload[@"restaurant"] ?: @"Restaurant";
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error){
                                }];
  [_whereabouts sendAfterPush:payload.dictionaryPayload[@"id"]];
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:0
                                       error:nil];
  [action fulfill];
}

@end
