#import "RelayController.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface RelayController () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@end

@implementation RelayController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  [self goOnline:YES];
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
  [self.provider reportNewIncomingCallWithUUID:NSUUID.UUID
                                        update:[[CXCallUpdate alloc] init]
                                    completion:^(NSError* error) {
                                      completion();
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
  [self goOnline:NO];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
