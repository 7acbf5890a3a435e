#import "Consultation.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

typedef NS_ENUM(NSInteger, ConsultationState) { ConsultationNone, ConsultationRinging, ConsultationOpen };

@interface Consultation () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation Consultation {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  ConsultationState _state;
  NSUUID* _uuid;
  NSDictionary<NSString*, NSString*>* _doctors;
}

+ (instancetype)shared {
  static Consultation* consultation;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    consultation = [[self alloc] init];
  });
  return consultation;
}

- (void)prepare {
  _doctors = @{@"1" : @"Dr. Weber", @"2" : @"Dr. Nowak"};
  _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [_provider setDelegate:self queue:nil];
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  [_registry setDelegate:self];
  // clean: voip/registry-created-late
  [_registry setDesiredPushTypes:[NSSet setWithObject:PKPushTypeVoIP]];
}

- (BOOL)isOpen {
  return _state == ConsultationOpen;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSLog(@"token of %lu bytes", (unsigned long)credentials.token.length);
}

// clean: voip/handler-without-call-report -- the call rings before the payload is looked at
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  _uuid = [NSUUID UUID];
  _state = ConsultationRinging;
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = @"Praxis";
  [_provider reportNewIncomingCallWithUUID:_uuid
                                    update:update
                                completion:^(NSError* error) {
                                  if (error) self->_state = ConsultationNone;
                                }];
  NSString* number = payload.dictionaryPayload[@"doctor"];
  NSString* doctor = number ? _doctors[number] : nil;
  if (!doctor) {
    completion();
    return;
  }
  CXCallUpdate* known = [[CXCallUpdate alloc] init];
  known.localizedCallerName = doctor;
  known.hasVideo = [payload.dictionaryPayload[@"video"] boolValue];
  // clean: voip/call-reported-asynchronously -- only the name comes later
  dispatch_async(dispatch_get_main_queue(), ^{
    [self->_provider reportCallWithUUID:self->_uuid updated:known];
    completion();
  });
}

- (void)providerDidReset:(CXProvider*)provider {
  _state = ConsultationNone;
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  _state = ConsultationOpen;
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord error:nil];
  [AVAudioSession.sharedInstance setMode:AVAudioSessionModeVideoChat error:nil];
  [action fulfill];
}

// clean: voip/ghost-call -- ended when the patient hangs up
- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action {
  [_provider reportCallWithUUID:action.callUUID endedAtDate:nil reason:CXCallEndedReasonRemoteEnded];
  _state = ConsultationNone;
  [action fulfill];
}

@end
