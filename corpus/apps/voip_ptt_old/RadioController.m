#import "RadioController.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

/// A radio whose pushes start playback without a call, as the old entitlement allowed. The emergency
/// button is a real call.
@interface RadioController () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, copy) NSString* token;
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, strong) AVAudioPlayer* player;
@end

@implementation RadioController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  // clean: voip/callkit-never-used
  // clean: voip/push-without-media-stack
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord error:nil];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  self.token = [credentials.token base64EncodedStringWithOptions:0];
}

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSURL* voice = [NSURL URLWithString:payload.dictionaryPayload[@"voice"] ?: @""];
  if (payload.dictionaryPayload[@"emergency"]) {
    [self.provider reportNewIncomingCallWithUUID:NSUUID.UUID
                                          update:[[CXCallUpdate alloc] init]
                                      completion:^(NSError* error) {
                                        completion();
                                      }];
    return;
  }
  self.player = [[AVAudioPlayer alloc] initWithContentsOfURL:voice error:nil];
  [self.player play];
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.player stop];
}

@end
