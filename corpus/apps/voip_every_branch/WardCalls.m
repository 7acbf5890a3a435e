#import "WardCalls.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

typedef void (^BedRinger)(NSString* bed, BOOL urgent);

@interface WardCalls () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, copy) BedRinger ringer;
@property(nonatomic, strong) NSMutableArray<NSString*>* beds;
@end

@implementation WardCalls

+ (WardCalls*)calls {
  static WardCalls* calls;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    calls = [[WardCalls alloc] init];
  });
  return calls;
}

- (void)listen {
  self.beds = [NSMutableArray array];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  CXProvider* provider = self.provider;
  self.ringer = ^(NSString* bed, BOOL urgent) {
    CXCallUpdate* update = [[CXCallUpdate alloc] init];
    update.localizedCallerName = urgent ? [bed stringByAppendingString:@" !"] : bed;
    [provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                     update:update
                                 completion:^(NSError* error){
                                 }];
  };
  self.registry = [[PKPushRegistry alloc] initWithQueue:nil];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- both branches ring, one of them through a block that is kept
// clean: voip/call-reported-asynchronously
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  if (![type isEqualToString:PKPushTypeVoIP]) return;
  NSString* bed = payload.dictionaryPayload[@"bed"] ?: @"?";
  @synchronized(self) {
    [self.beds addObject:bed];
    if ([payload.dictionaryPayload[@"urgent"] boolValue]) {
      self.ringer(bed, YES);
    } else {
      CXCallUpdate* update = [[CXCallUpdate alloc] init];
      update.localizedCallerName = bed;
      [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                            update:update
                                        completion:^(NSError* error){
                                        }];
    }
  }
  if (self.onRing) self.onRing(bed);
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.beds removeAllObjects];
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
