#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface AppDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
- (void)ringWithName:(NSString*)name video:(BOOL)video;
@end

@implementation AppDelegate {
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [_provider setDelegate:self queue:nil];
  _registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  return YES;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- each system version gets its call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* name = payload.dictionaryPayload[@"station"] ?: @"Signal box";
  if (@available(iOS 14, *)) {
    [self ringWithName:name video:YES];
  } else {
    [self ringWithName:name video:NO];
  }
  completion();
}

- (void)ringWithName:(NSString*)name video:(BOOL)video {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = name;
  update.hasVideo = video;
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error){
                                }];
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVideoChat
               options:0
                 error:nil];
}

@end
