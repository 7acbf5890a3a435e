#import "AppDelegate.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface AppDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation AppDelegate {
  PKPushRegistry* _registry;
  CXProvider* _provider;
  CXCallController* _controller;
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

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSUUID* uuid = [NSUUID UUID];
  NSString* caller = payload.dictionaryPayload[@"caller"];
  dispatch_async(dispatch_get_main_queue(), ^{
    CXCallUpdate* update = [[CXCallUpdate alloc] init];
    update.localizedCallerName = caller;
    // expect: voip/call-reported-asynchronously -- the block runs after the handler has returned
    [self->_provider reportNewIncomingCallWithUUID:uuid
                                            update:update
                                        completion:^(NSError* error){
                                        }];
  });
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action {
  [_controller requestTransactionWithAction:action
                                 completion:^(NSError* error){
                                 }];
}

@end
