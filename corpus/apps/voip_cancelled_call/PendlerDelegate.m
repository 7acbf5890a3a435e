#import "PendlerDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface PendlerDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation PendlerDelegate {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  NSMutableDictionary<NSString*, NSUUID*>* _calls;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _calls = [NSMutableDictionary dictionary];
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

// clean: voip/ghost-call -- only a push that says so ends a call
// clean: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* trip = payload.dictionaryPayload[@"trip"] ?: @"";
  BOOL cancelled = [payload.dictionaryPayload[@"event"] isEqualToString:@"cancel"];
  NSUUID* uuid = _calls[trip] ?: [NSUUID UUID];
  _calls[trip] = uuid;
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = trip;
  [_provider reportNewIncomingCallWithUUID:uuid
                                    update:update
                                completion:^(NSError* error) {
                                  completion();
                                }];
  if (cancelled) {
    [_provider reportCallWithUUID:uuid endedAtDate:nil reason:CXCallEndedReasonRemoteEnded];
    [_calls removeObjectForKey:trip];
  }
}

- (void)providerDidReset:(CXProvider*)provider {
  [_calls removeAllObjects];
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:0
                                       error:nil];
  [action fulfill];
}

@end
