#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface AppDelegate () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, strong) NSOperationQueue* alarms;
@property(nonatomic, strong) NSDictionary* pending;
@end

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.alarms = [[NSOperationQueue alloc] init];
  self.alarms.maxConcurrentOperationCount = 1;
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  return YES;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

- (void)ring {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = self.pending[@"valley"];
  // expect: voip/call-reported-asynchronously -- a queue for one kind, a timer of the run loop for the other
  [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                        update:update
                                    completion:^(NSError* error){
                                    }];
}

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  self.pending = payload.dictionaryPayload;
  if ([self.pending[@"urgent"] boolValue]) {
    [self.alarms addOperationWithBlock:^{
      [self ring];
    }];
  } else {
    [self performSelector:@selector(ring) withObject:nil afterDelay:2];
  }
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.alarms cancelAllOperations];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
