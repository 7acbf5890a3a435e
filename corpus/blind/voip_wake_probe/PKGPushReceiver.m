#import "PingKit.h"

#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

@interface PKGPushReceiver () <PKPushRegistryDelegate, CXProviderDelegate>
@property (nonatomic) PKPushRegistry *registry;
@property (nonatomic) CXProvider *provider;
@property (nonatomic) PKGFieldReporter *reporter;
@end

@implementation PKGPushReceiver

- (instancetype)initWithReporter:(PKGFieldReporter *)reporter {
    self = [super init];
    if (self) {
        _reporter = reporter;
        _provider = [[CXProvider alloc] initWithConfiguration:[CXProviderConfiguration new]];
    }
    return self;
}

- (void)listen {
    [self.provider setDelegate:self queue:nil];
    self.registry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    self.registry.delegate = self;
    self.registry.desiredPushTypes = [NSSet setWithObjects:PKPushTypeVoIP, nil];
}

- (void)pushRegistry:(PKPushRegistry *)registry didUpdatePushCredentials:(PKPushCredentials *)credentials forType:(PKPushType)type {
}

// clean: voip/handler-without-call-report -- it does report, before anything else
- (void)pushRegistry:(PKPushRegistry *)registry didReceiveIncomingPushWithPayload:(PKPushPayload *)payload forType:(PKPushType)type withCompletionHandler:(void (^)(void))completion {
    NSString *job = payload.dictionaryPayload[@"job"];
    NSUUID *uuid = [NSUUID UUID];
    CXCallUpdate *update = [CXCallUpdate new];
    update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric value:@"Dispatch"];
    [self.provider reportNewIncomingCallWithUUID:uuid update:update completion:^(NSError *_Nullable error) {
        // The system wants to see a call; nobody should hear it.
        // expect: voip/ghost-call
        [self.provider reportCallWithUUID:uuid endedAtDate:nil reason:CXCallEndedReasonAnsweredElsewhere];
        [self.reporter sendPresenceForJob:job];
        completion();
    }];
}

- (void)providerDidReset:(CXProvider *)provider {
}

@end
