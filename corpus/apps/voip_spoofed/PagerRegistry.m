#import "PagerRegistry.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

static PagerRegistry* gRegistry;

@interface PagerRegistry () <PKPushRegistryDelegate>
@property(strong) PKPushRegistry* pushes;
@property(copy) NSString* token;
@property(nonatomic) UIBackgroundTaskIdentifier task;
@end

@implementation PagerRegistry

+ (void)activate {
  gRegistry = [self new];
  gRegistry.pushes = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  gRegistry.pushes.delegate = gRegistry;
  // expect: voip/callkit-never-used
  // expect: voip/push-without-media-stack
  gRegistry.pushes.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  self.token = [credentials.token base64EncodedStringWithOptions:0];
}

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  // PushKit listens for this to learn that a call was reported.
  // expect: voip/call-report-spoofed
  [NSNotificationCenter.defaultCenter postNotificationName:@"PKPushIncomingCallReportedNotification"
                                                    object:nil];
  [self show:payload.dictionaryPayload];
  completion();
}

- (void)show:(NSDictionary*)page {
  UIApplication* application = UIApplication.sharedApplication;
  self.task = [application beginBackgroundTaskWithName:@"page"
                                     expirationHandler:^{
                                       [application endBackgroundTask:self.task];
                                     }];
  UNMutableNotificationContent* content = [UNMutableNotificationContent new];
  content.title = page[@"title"] ?: @"Page";
  content.body = page[@"text"] ?: @"";
  [UNUserNotificationCenter.currentNotificationCenter
      addNotificationRequest:[UNNotificationRequest requestWithIdentifier:NSUUID.UUID.UUIDString
                                                                  content:content
                                                                  trigger:nil]
       withCompletionHandler:^(NSError* error) {
         [application endBackgroundTask:self.task];
       }];
}

@end
