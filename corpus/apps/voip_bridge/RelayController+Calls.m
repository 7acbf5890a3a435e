#import "RelayController+Calls.h"

#import <CallKit/CallKit.h>

@implementation RelayController (Calls)

- (void)forwardOffer:(NSDictionary*)offer {
  if (offer[@"sdp"] == nil) return;
  // expect: voip/service-extension-bridge-misuse -- called from the app, not from a notification extension
  [CXProvider reportNewIncomingVoIPPushPayload:offer completion:nil];
}

+ (instancetype)relayWithToken:(NSString*)token {
  RelayController* relay = [[self alloc] initWithNibName:nil bundle:nil];
  relay.token = token;
  return relay;
}

@end
