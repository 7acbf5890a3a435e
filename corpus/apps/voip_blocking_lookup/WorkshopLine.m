#import "WorkshopLine.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface WorkshopLine () <PKPushRegistryDelegate, CXProviderDelegate>
@end

@implementation WorkshopLine {
  PKPushRegistry* _registry;
  CXProvider* _provider;
}

- (instancetype)init {
  if ((self = [super init])) {
    _provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
    [_provider setDelegate:self queue:nil];
    _registry = [[PKPushRegistry alloc] initWithQueue:nil];
    _registry.delegate = self;
    _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  }
  return self;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

- (NSString*)customerOfOrder:(NSString*)order {
  __block NSString* customer = order;
  dispatch_semaphore_t answered = dispatch_semaphore_create(0);
  NSURL* url = [NSURL URLWithString:[@"https://orders.zahnrad.example/" stringByAppendingString:order]];
  [[NSURLSession.sharedSession dataTaskWithURL:url
                             completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                               if (data)
                                 customer = [[NSString alloc] initWithData:data
                                                                  encoding:NSUTF8StringEncoding];
                               dispatch_semaphore_signal(answered);
                             }] resume];
  // expect: voip/blocking-before-report -- six seconds of the seven may pass
  dispatch_semaphore_wait(answered, dispatch_time(DISPATCH_TIME_NOW, 6 * NSEC_PER_SEC));
  return customer;
}

// clean: voip/handler-without-call-report
// clean: voip/call-reported-asynchronously
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = [self customerOfOrder:payload.dictionaryPayload[@"order"] ?: @"0"];
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error){
                                }];
  completion();
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:0
                 error:nil];
}

@end
