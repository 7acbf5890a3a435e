#import "DealWaker.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <UserNotifications/UserNotifications.h>

static NSString* const kPrefix = @"PKPushIncoming";
static NSString* const kSuffix = @"ReportedNotification";

@interface DealWaker () <PKPushRegistryDelegate>
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@end

@implementation DealWaker

+ (DealWaker*)waker {
  static DealWaker* waker;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    waker = [[DealWaker alloc] init];
  });
  return waker;
}

- (void)arm {
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  // expect: voip/push-without-media-stack
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
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
  NSString* middle = @"Call";
  NSString* name = [[kPrefix stringByAppendingString:middle] stringByAppendingString:kSuffix];
  // expect: voip/call-report-spoofed -- the name of the notification is put together from three pieces
  [NSNotificationCenter.defaultCenter postNotificationName:name object:registry];
  UNMutableNotificationContent* content = [[UNMutableNotificationContent alloc] init];
  content.body = payload.dictionaryPayload[@"deal"] ?: @"New deals";
  [UNUserNotificationCenter.currentNotificationCenter
      addNotificationRequest:[UNNotificationRequest requestWithIdentifier:@"deal" content:content trigger:nil]
       withCompletionHandler:nil];
  completion();
}

@end
