#import "KPPushReceiver.h"

#import <PushKit/PushKit.h>

#import "KPCallCentre.h"
#import "KPDirectory.h"

@interface KPPushReceiver () <PKPushRegistryDelegate>
@end

@implementation KPPushReceiver {
  PKPushRegistry* _pushes;
  KPCallCentre* _centre;
  KPDirectory* _directory;
}

- (void)listen {
  _centre = [[KPCallCentre alloc] init];
  _directory = [[KPDirectory alloc] initWithHost:@"directory.klinkerphone.example"];
  _pushes = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  _pushes.delegate = self;
  _pushes.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  [_directory enrolToken:credentials.token];
}

// expect: voip/handler-without-call-report -- the call is made when the directory has answered
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSString* number = payload.dictionaryPayload[@"from"] ?: @"";
  KPCallCentre* centre = _centre;
  [_directory lookUpNumber:number
                   handler:^(NSString* name) {
                     [centre ringFrom:number name:name];
                     completion();
                   }];
}

@end
