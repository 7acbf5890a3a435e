#import "AlarmRouter.h"

#import <PushKit/PushKit.h>

#import "RadioCall.h"

static AlarmRouter* gRouter;

@interface AlarmRouter () <PKPushRegistryDelegate>
@end

@implementation AlarmRouter {
  PKPushRegistry* _registry;
  RadioCall* _radio;
  NSInteger _unknown;
}

+ (void)install {
  gRouter = [[self alloc] init];
}

- (instancetype)init {
  self = [super init];
  if (self) {
    _radio = [RadioCall new];
    _registry = [[PKPushRegistry alloc] initWithQueue:nil];
    _registry.delegate = self;
    _registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  }
  return self;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  NSLog(@"%@", type);
}

// expect: voip/handler-without-call-report -- a kind the app does not know makes no call
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  AlarmKind kind = (AlarmKind)[payload.dictionaryPayload[@"kind"] integerValue];
  NSString* station = payload.dictionaryPayload[@"station"] ?: @"Leitstelle";
  switch (kind) {
    case AlarmKindCall:
      [_radio ring:station group:NO];
      break;
    case AlarmKindConference:
    case AlarmKindTest:
      [_radio ring:station group:YES];
      break;
    default:
      _unknown += 1;
      break;
  }
  completion();
}

@end
