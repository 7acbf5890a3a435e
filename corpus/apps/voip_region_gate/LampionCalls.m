#import "LampionCalls.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <UserNotifications/UserNotifications.h>

@interface LampionCalls () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@end

static BOOL LampionIsInMainlandChina(void) {
  NSString* country = [NSLocale.currentLocale objectForKey:NSLocaleCountryCode];
  return [country isEqualToString:@"CN"] || [country isEqualToString:@"CHN"];
}

@implementation LampionCalls

+ (LampionCalls*)shared {
  static LampionCalls* calls;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    calls = [[LampionCalls alloc] init];
  });
  return calls;
}

- (void)activate {
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// expect: voip/region-gate-without-report
// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* friend = payload.dictionaryPayload[@"friend"] ?: @"A friend";
  if (LampionIsInMainlandChina()) {
    [self showBannerFor:friend];
    completion();
    return;
  }
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = friend;
  [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                        update:update
                                    completion:^(NSError* error) {
                                      completion();
                                    }];
}

- (void)showBannerFor:(NSString*)friend {
  UNMutableNotificationContent* content = [[UNMutableNotificationContent alloc] init];
  content.title = [friend stringByAppendingString:@" is calling"];
  UNNotificationRequest* request = [UNNotificationRequest requestWithIdentifier:friend
                                                                        content:content
                                                                        trigger:nil];
  [UNUserNotificationCenter.currentNotificationCenter addNotificationRequest:request
                                                       withCompletionHandler:nil];
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
