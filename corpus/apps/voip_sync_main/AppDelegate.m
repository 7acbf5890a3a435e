#import "AppDelegate.h"

@implementation AppDelegate {
  NSMutableSet<NSUUID*>* _ringing;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _ringing = [NSMutableSet set];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:dispatch_get_main_queue()];
  dispatch_queue_t queue = dispatch_queue_create("com.example.boatyard.push", DISPATCH_QUEUE_SERIAL);
  self.registry = [[PKPushRegistry alloc] initWithQueue:queue];
  self.registry.delegate = self;
  // expect: voip/push-without-media-stack -- the calls are announcements played by the system
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  return YES;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- the handler waits for the main queue
// clean: voip/call-reported-asynchronously
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* berth = payload.dictionaryPayload[@"berth"];
  dispatch_sync(dispatch_get_main_queue(), ^{
    NSUUID* uuid = [NSUUID UUID];
    [self->_ringing addObject:uuid];
    CXCallUpdate* update = [[CXCallUpdate alloc] init];
    update.localizedCallerName = berth ?: @"Harbour master";
    [self.provider reportNewIncomingCallWithUUID:uuid
                                          update:update
                                      completion:^(NSError* error) {
                                        if (error) [self->_ringing removeObject:uuid];
                                      }];
  });
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
  [_ringing removeAllObjects];
}

@end
