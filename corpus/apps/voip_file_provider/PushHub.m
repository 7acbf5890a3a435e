#import "PushHub.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

NSString* const FolderDidChangeNotification = @"FolderDidChange";

@interface PushHub () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation PushHub {
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

- (instancetype)init {
  if ((self = [super init])) {
    _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
    [_provider setDelegate:self queue:nil];
    _registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    _registry.delegate = self;
    _registry.desiredPushTypes = [NSSet setWithObjects:PKPushTypeVoIP, PKPushTypeFileProvider, nil];
  }
  return self;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  if (type == PKPushTypeFileProvider) NSLog(@"folders have a token");
}

// clean: voip/handler-without-call-report -- a push of the file provider owes no call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  if (type == PKPushTypeFileProvider) {
    [NSNotificationCenter.defaultCenter postNotificationName:FolderDidChangeNotification
                                                      object:nil
                                                    userInfo:payload.dictionaryPayload];
    completion();
    return;
  }
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = payload.dictionaryPayload[@"colleague"];
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
