#import "ControlRoom.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface ControlRoom () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, strong) NSURLSession* signalling;
@end

@implementation ControlRoom

+ (ControlRoom*)room {
  static ControlRoom* room;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    room = [[ControlRoom alloc] init];
  });
  return room;
}

- (void)open {
  self.signalling =
      [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.ephemeralSessionConfiguration];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* call = payload.dictionaryPayload[@"call"] ?: @"";
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = @"Control room";
  [self.provider reportNewIncomingCallWithUUID:[[NSUUID alloc] initWithUUIDString:call] ?: [NSUUID UUID]
                                        update:update
                                    completion:^(NSError* error) {
                                      [self acknowledge:call refused:error != nil];
                                      completion();
                                    }];
}

- (void)acknowledge:(NSString*)call refused:(BOOL)refused {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://signal.talsperre.example/ack"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{@"call" : call, @"refused" : @(refused)}
                                                     options:0
                                                       error:nil];
  // clean: voip/push-data-collection -- the number of the call goes back to where it came from
  [[self.signalling dataTaskWithRequest:request] resume];
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.signalling finishTasksAndInvalidate];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
