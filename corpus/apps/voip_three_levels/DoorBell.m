#import "DoorBell.h"

#import <PushKit/PushKit.h>

#import "CallDesk.h"

@interface DoorBell () <PKPushRegistryDelegate>
@property(strong) PKPushRegistry* registry;
@property(strong) CallDesk* desk;
@end

@implementation DoorBell

+ (DoorBell*)sharedBell {
  static DoorBell* bell;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    bell = [[DoorBell alloc] init];
    bell.desk = [[CallDesk alloc] init];
  });
  return bell;
}

- (void)install {
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

- (void)pushRegistry:(PKPushRegistry*)registry didInvalidatePushTokenForType:(PKPushType)type {
  NSLog(@"no pushes any more");
}

// clean: voip/handler-without-call-report -- the desk reports at the end of three calls
// clean: voip/call-reported-asynchronously
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  [self.desk acceptMessage:payload.dictionaryPayload];
  completion();
}

@end
