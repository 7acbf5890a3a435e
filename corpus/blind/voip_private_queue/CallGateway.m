#import "CallGateway.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <UIKit/UIKit.h>

@interface CallGateway () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, strong) dispatch_queue_t pushQueue;
@property(nonatomic, strong) PKPushRegistry* registry;
@property(nonatomic, strong) CXProvider* provider;
@property(nonatomic, strong) NSOperationQueue* lookups;
@end

@implementation CallGateway

+ (CallGateway*)gateway {
  static CallGateway* shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [CallGateway new];
  });
  return shared;
}

- (instancetype)init {
  if (self = [super init]) {
    _pushQueue = dispatch_queue_create("com.example.klingel.push", DISPATCH_QUEUE_SERIAL);
    _lookups = [NSOperationQueue new];
    _lookups.maxConcurrentOperationCount = 1;
  }
  return self;
}

- (void)openForRegion:(NSLocale*)locale {
  if ([locale.countryCode isEqualToString:@"CN"]) {
    // No call screen there: messages arrive as ordinary notifications, PushKit stays unused.
    // clean: voip/region-gate-without-report -- in that region no VoIP push is asked for
    [UIApplication.sharedApplication registerForRemoteNotifications];
    return;
  }
  CXProviderConfiguration* configuration = [CXProviderConfiguration new];
  configuration.includesCallsInRecents = YES;
  self.provider = [[CXProvider alloc] initWithConfiguration:configuration];
  [self.provider setDelegate:self queue:nil];
  self.registry = [[PKPushRegistry alloc] initWithQueue:self.pushQueue];
  self.registry.delegate = self;
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://sip.klingel.example/binding"]];
  request.HTTPMethod = @"PUT";
  request.HTTPBody = credentials.token;
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

// clean: voip/handler-without-call-report -- reported before it returns, on the main queue
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSDictionary* content = payload.dictionaryPayload;
  NSUUID* uuid = [[NSUUID alloc] initWithUUIDString:content[@"id"]] ?: NSUUID.UUID;
  dispatch_sync(dispatch_get_main_queue(), ^{
    CXCallUpdate* update = [CXCallUpdate new];
    update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypePhoneNumber value:content[@"from"] ?: @""];
    // clean: voip/call-reported-asynchronously -- dispatch_sync from the registry's own queue
    [self.provider reportNewIncomingCallWithUUID:uuid
                                          update:update
                                      completion:^(NSError* error) {
                                        if (error) NSLog(@"%@", error.localizedDescription);
                                      }];
  });
  // The name comes later and only updates the call that is already ringing.
  // clean: voip/push-data-collection -- the avatar is fetched, nothing of the user is sent
  [self.lookups addOperationWithBlock:^{
    NSString* name = [self fetchNameOf:content[@"from"]];
    if (name.length == 0) return;
    CXCallUpdate* named = [CXCallUpdate new];
    named.localizedCallerName = name;
    [self.provider reportCallWithUUID:uuid updated:named];
  }];
  completion();
}

- (NSString*)fetchNameOf:(NSString*)number {
  NSString* address = [NSString stringWithFormat:@"https://sip.klingel.example/names/%@", number];
  NSData* data = [NSData dataWithContentsOfURL:[NSURL URLWithString:address]];
  return data ? [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] : nil;
}

- (void)providerDidReset:(CXProvider*)provider {
  [self.lookups cancelAllOperations];
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord error:nil];
  [action fulfill];
}

- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action {
  // clean: voip/ghost-call -- the user has ended it
  [self.provider reportCallWithUUID:action.callUUID endedAtDate:nil reason:CXCallEndedReasonRemoteEnded];
  [action fulfill];
}

@end
