#import <CallKit/CallKit.h>
#import <UserNotifications/UserNotifications.h>

/// Decrypts a push; an encrypted call offer is handed to the app as a VoIP push.
@interface NotificationService : UNNotificationServiceExtension
@property(nonatomic, copy) void (^handler)(UNNotificationContent* content);
@property(nonatomic, strong) UNMutableNotificationContent* best;
@end

@implementation NotificationService

- (void)didReceiveNotificationRequest:(UNNotificationRequest*)request
                   withContentHandler:(void (^)(UNNotificationContent*))handler {
  self.handler = handler;
  self.best = [request.content mutableCopy];
  NSDictionary* offer = request.content.userInfo[@"call"];
  if (offer) {
    // clean: voip/service-extension-bridge-misuse
    [CXProvider reportNewIncomingVoIPPushPayload:offer
                                      completion:^(NSError* error) {
                                        if (error) self.best.body = @"Missed call";
                                        handler(self.best);
                                      }];
    return;
  }
  self.best.body = @"New message";
  handler(self.best);
}

- (void)serviceExtensionTimeWillExpire {
  self.handler(self.best);
}

@end
