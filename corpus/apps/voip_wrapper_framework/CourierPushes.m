#import "CourierPushes.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>
#import <RNCallKeep/RNCallKeep.h>

@interface CourierPushes () <PKPushRegistryDelegate>
@end

@implementation CourierPushes {
  PKPushRegistry* _registry;
}

+ (void)begin {
  static CourierPushes* pushes;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    pushes = [[CourierPushes alloc] init];
    pushes->_registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    pushes->_registry.delegate = pushes;
    pushes->_registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  });
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- a library in a framework of the app reports
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  [RNCallKeep reportNewIncomingCall:[NSUUID UUID].UUIDString
                             handle:payload.dictionaryPayload[@"courier"] ?: @"Courier"
                         handleType:@"generic"
                           hasVideo:NO
                localizedCallerName:nil
                        fromPushKit:YES
                            payload:payload.dictionaryPayload
              withCompletionHandler:completion];
}

@end
