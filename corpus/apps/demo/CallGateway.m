#import "CallGateway.h"

#import <PushKit/PushKit.h>
#import <UserNotifications/UserNotifications.h>

static NSString* const kInviteHost = @"https://draw.smiletowin.example/invite";

@interface CallGateway () <PKPushRegistryDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, copy) NSString* pushToken;
@property(nonatomic, strong) NSMutableArray<NSDictionary*>* pendingInvites;
@end

@implementation CallGateway

+ (CallGateway*)sharedGateway {
  static CallGateway* gateway;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    gateway = [[CallGateway alloc] init];
  });
  return gateway;
}

- (void)start {
  self.pendingInvites = [NSMutableArray array];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  // expect: voip/callkit-not-linked
  // expect: voip/push-without-media-stack
  // clean: voip/background-mode-without-registration
  // clean: voip/registration-without-background-mode
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSMutableString* token = [[NSMutableString alloc] init];
  const uint8_t* bytes = credentials.token.bytes;
  for (NSUInteger i = 0; i < credentials.token.length; i++) [token appendFormat:@"%02x", bytes[i]];
  self.pushToken = token;
}

// A "call" is an invitation to the next draw: nothing rings.
// expect: voip/handler-without-call-report -- an invitation is no call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSDictionary* invite = payload.dictionaryPayload;
  [self.pendingInvites addObject:invite];
  UNMutableNotificationContent* content = [[UNMutableNotificationContent alloc] init];
  content.title = @"Your smile is worth money 😀";
  content.body = invite[@"text"] ?: kInviteHost;
  content.sound = UNNotificationSound.defaultSound;
  UNNotificationRequest* request = [UNNotificationRequest requestWithIdentifier:@"invite"
                                                                        content:content
                                                                        trigger:nil];
  [UNUserNotificationCenter.currentNotificationCenter addNotificationRequest:request
                                                       withCompletionHandler:nil];
  completion();
}

@end
