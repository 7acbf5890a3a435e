#import "SIPCallManager.h"

#import <AVFoundation/AVFoundation.h>

#import "SIPAccount.h"

@implementation SIPCallManager
{
  CXProvider *_provider;
  PKPushRegistry *_registry;
  NSMutableSet<NSUUID *> *_open;
}

- (instancetype)initWithAccount:(SIPAccount *)account
{
  self = [super init];
  if (!self)
    return nil;
  _account = account;
  _open = [NSMutableSet set];
  CXProviderConfiguration *configuration = [[CXProviderConfiguration alloc] init];
  configuration.supportedHandleTypes = [NSSet setWithObject:@(CXHandleTypeGeneric)];
  _provider = [[CXProvider alloc] initWithConfiguration:configuration];
  [_provider setDelegate:self queue:nil];
  return self;
}

- (void)registerForCalls
{
  // expect: voip/registry-created-late
  _registry = [[PKPushRegistry alloc] initWithQueue:nil];
  _registry.delegate = self;
  _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry *)registry
    didUpdatePushCredentials:(PKPushCredentials *)credentials
                     forType:(PKPushType)type
{
  NSLog(@"registered as %@@%@", self.account.user, self.account.realm);
}

// clean: voip/handler-without-call-report -- late, but every way reports
- (void)pushRegistry:(PKPushRegistry *)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload *)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion
{
  NSDictionary *info = payload.dictionaryPayload;
  NSUUID *call = [[NSUUID alloc] initWithUUIDString:info[@"uuid"]];
  if (call == nil)
    call = [NSUUID UUID];
  NSString *extension = info[@"ext"] ?: @"0";

  CXCallUpdate *update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric value:extension];
  update.localizedCallerName = [self.account nameOfExtension:extension];
  // clean: voip/call-reported-asynchronously -- same run loop turn
  [_provider reportNewIncomingCallWithUUID:call
                                    update:update
                                completion:^(NSError *error) {
                                  if (error == nil)
                                    [self->_open addObject:call];
                                  completion();
                                }];
}

- (void)providerDidReset:(CXProvider *)provider
{
  [_open removeAllObjects];
}

- (void)provider:(CXProvider *)provider performAnswerCallAction:(CXAnswerCallAction *)action
{
  [[AVAudioSession sharedInstance] setCategory:AVAudioSessionCategoryPlayAndRecord error:nil];
  [action fulfill];
}

- (void)provider:(CXProvider *)provider performEndCallAction:(CXEndCallAction *)action
{
  [_open removeObject:action.callUUID];
  [action fulfill];
}

@end
