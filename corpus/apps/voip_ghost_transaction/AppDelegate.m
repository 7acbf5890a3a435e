#import "AppDelegate.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface AppDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation AppDelegate {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  CXCallController* _controller;
  NSInteger _wakes;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _controller = [[CXCallController alloc] init];
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

// clean: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSUUID* uuid = [NSUUID UUID];
  [_provider reportNewIncomingCallWithUUID:uuid
                                    update:[[CXCallUpdate alloc] init]
                                completion:^(NSError* error){
                                }];
  // expect: voip/ghost-call -- the app itself asks to end the call that it has just shown
  CXEndCallAction* end = [[CXEndCallAction alloc] initWithCallUUID:uuid];
  [_controller requestTransaction:[[CXTransaction alloc] initWithAction:end]
                       completion:^(NSError* error){
                       }];
  _wakes += 1;
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
  _wakes = 0;
}

@end
