#import "ClubLine.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface ClubLine () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation ClubLine {
  NSString* _member;
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

- (instancetype)initWithMember:(NSString*)member {
  if ((self = [super init])) {
    _member = [member copy];
    _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
    [_provider setDelegate:self queue:nil];
  }
  return self;
}

- (void)register {
  // expect: voip/registry-created-late -- only the button of the login page comes here
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSLog(@"%@ can be called", _member);
}

// clean: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric
                                                 value:payload.dictionaryPayload[@"member"] ?: @"?"];
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error) {
                                  completion();
                                }];
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
