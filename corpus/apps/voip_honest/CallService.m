#import "CallService.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

#import "MediaSocket.h"
#import "NSUUID+Call.h"

@interface CallService () <PKPushRegistryDelegate, CXProviderDelegate> {
  NSMutableDictionary<NSUUID*, MediaSocket*>* _calls;
}
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, copy, readwrite) NSString* token;
@property(nonatomic, copy) NSString* account;
@end

@implementation CallService

+ (CallService*)shared {
  static CallService* service;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    service = [[CallService alloc] init];
  });
  return service;
}

- (void)startWithAccount:(NSString*)account {
  self.account = account;
  _calls = [NSMutableDictionary dictionary];
  CXProviderConfiguration* configuration = [[CXProviderConfiguration alloc] init];
  configuration.supportsVideo = (self.features & CallFeatureVideo) != 0;
  configuration.supportedHandleTypes = [NSSet setWithObject:@(CXHandleTypeGeneric)];
  // clean: voip/callkit-not-linked
  // clean: voip/callkit-never-used
  self.provider = [[CXProvider alloc] initWithConfiguration:configuration];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  self.token = [credentials.token base64EncodedStringWithOptions:0];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSUUID* call = [[NSUUID alloc] initWithUUIDString:payload.dictionaryPayload[@"call"]] ?: [NSUUID UUID];
  call.callName = payload.dictionaryPayload[@"name"];
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric
                                                 value:payload.dictionaryPayload[@"from"] ?: @"?"];
  // clean: voip/call-report-spoofed
  [self.provider reportNewIncomingCallWithUUID:call
                                        update:update
                                    completion:^(NSError* error) {
                                      if (!error)
                                        self->_calls[call] = [[MediaSocket alloc] initWithCall:call];
                                      completion();
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
  [_calls removeAllObjects];
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  AVAudioSession* audio = AVAudioSession.sharedInstance;
  // clean: privacy/missing-purpose-string
  [audio requestRecordPermission:^(BOOL granted) {
    if (!granted) [self.observer callService:self didChangeMuted:YES];
  }];
  // clean: voip/push-without-media-stack
  // clean: background/audio-mode-without-playback
  [audio setCategory:AVAudioSessionCategoryPlayAndRecord
                mode:AVAudioSessionModeVoiceChat
             options:AVAudioSessionCategoryOptionAllowBluetooth
               error:nil];
  [action fulfill];
}

- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action {
  [_calls removeObjectForKey:action.callUUID];
  if ([self.observer respondsToSelector:@selector(callService:didEndCall:after:)]) {
    [self.observer callService:self didEndCall:action.callUUID after:-self.lastCall.timeIntervalSinceNow];
  }
  self.lastCall = [NSDate date];
  [action fulfill];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  for (NSUUID* call in _calls) [_calls[call] startAudio];
}

@end
