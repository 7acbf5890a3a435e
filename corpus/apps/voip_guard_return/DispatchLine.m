#import "DispatchLine.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

#import "RideStore.h"

@interface DispatchLine () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, strong) NSUUID* activeCall;
@end

@implementation DispatchLine

+ (DispatchLine*)main {
  static DispatchLine* line;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    line = [[DispatchLine alloc] init];
  });
  return line;
}

- (void)open {
  CXProviderConfiguration* configuration = [[CXProviderConfiguration alloc] init];
  configuration.maximumCallGroups = 1;
  self.provider = [[CXProvider alloc] initWithConfiguration:configuration];
  [self.provider setDelegate:self queue:dispatch_get_main_queue()];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  // clean: voip/registry-created-late
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)hangUp {
  if (!self.activeCall) return;
  CXEndCallAction* end = [[CXEndCallAction alloc] initWithCallUUID:self.activeCall];
  CXCallController* controller = [[CXCallController alloc] init];
  [controller requestTransaction:[[CXTransaction alloc] initWithAction:end]
                      completion:^(NSError* error) {
                        if (error) NSLog(@"hang up: %@", error.localizedDescription);
                      }];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  [RideStore.shared rememberToken:credentials.token];
}

// expect: voip/handler-without-call-report -- a push for a ride that is not known returns without a call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSDictionary* message = payload.dictionaryPayload;
  NSString* ride = message[@"ride"];
  NSString* driver = [RideStore.shared driverOfRide:ride];
  if (driver == nil) {
    NSLog(@"push for ride %@ ignored", ride);
    completion();
    return;
  }
  NSUUID* call = [NSUUID UUID];
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric value:driver];
  update.hasVideo = NO;
  // clean: voip/call-reported-asynchronously
  // clean: voip/ghost-call
  [self.provider reportNewIncomingCallWithUUID:call
                                        update:update
                                    completion:^(NSError* error) {
                                      self.activeCall = error ? nil : call;
                                      completion();
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
  self.activeCall = nil;
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:0
                                       error:nil];
  [action fulfill];
}

- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action {
  self.activeCall = nil;
  [action fulfill];
}

@end
