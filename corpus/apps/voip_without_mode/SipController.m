#import "SipController.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

/// A SIP client whose background mode was forgotten: its pushes never arrive.
@interface SipController () <PKPushRegistryDelegate, CXProviderDelegate>
@property(nonatomic, copy) NSString* token;
@property(nonatomic, retain) CXProvider* provider;
@property(nonatomic, retain) PKPushRegistry* registry;
@end

@implementation SipController {
 @private
  CFReadStreamRef _reading;
  CFWriteStreamRef _writing;
  struct {
    unsigned registered : 1;
    unsigned retries : 7;
  } _state;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  self.provider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  [self.provider setDelegate:self queue:dispatch_get_main_queue()];
  self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
  self.registry.delegate = self;
  // expect: voip/registration-without-background-mode
  self.registry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
  [self connectTo:@"sip.fieldphone.example"];
}

- (void)connectTo:(NSString*)host {
  CFStreamCreatePairWithSocketToHost(NULL, (__bridge CFStringRef)host, 5060, &_reading, &_writing);
  // clean: voip/legacy-socket -- an ordinary stream
  CFReadStreamOpen(_reading);
  CFWriteStreamOpen(_writing);
  _state.registered = 1;
  _state.retries += 1;
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type {
  self.token = [credentials.token base64EncodedStringWithOptions:0];
}

- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion {
  NSUUID* call = [NSUUID UUID];
  [self.provider reportNewIncomingCallWithUUID:call
                                        update:[[CXCallUpdate alloc] init]
                                    completion:^(NSError* error) {
                                      completion();
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
  _state.registered = 0;
}

@end
