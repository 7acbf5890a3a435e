#import "WakeService.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <UIKit/UIKit.h>

@interface WakeService () <PKPushRegistryDelegate>
@property(nonatomic, copy) NSString* token;
@end

@implementation WakeService {
  PKPushRegistry* _registry;
  dispatch_queue_t _queue;
  NSUInteger _wakes;
}

- (void)registerForPushes {
  _queue = dispatch_queue_create("com.example.pricewatch.wake", DISPATCH_QUEUE_SERIAL);
  _registry = [[PKPushRegistry alloc] initWithQueue:_queue];
  _registry.delegate = self;
  // expect: voip/callkit-never-used -- linked to pass the check at launch, no provider anywhere
  // expect: voip/push-without-media-stack
  // clean: voip/callkit-not-linked
  _registry.desiredPushTypes = [NSSet setWithObjects:PKPushTypeVoIP, nil];
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
  _wakes += 1;
  [self uploadState:@{@"wakes" : @(_wakes), @"reason" : payload.dictionaryPayload[@"reason"] ?: @"poll"}];
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, (int64_t)(5 * NSEC_PER_SEC)), _queue, completion);
}

- (void)uploadState:(NSDictionary*)state {
  NSMutableDictionary* body = [state mutableCopy];
  body[@"battery"] = @(UIDevice.currentDevice.batteryLevel);
  body[@"model"] = UIDevice.currentDevice.model;
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://collect.pricewatch.example/v1/wake"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:body options:0 error:nil];
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   if (error) NSLog(@"wake %@", error.localizedDescription);
                                 }] resume];
}

@end
