#import "CCPushCoordinator.h"
#import <AVFoundation/AVFoundation.h>

static NSString * const kSignalRing   = @"ring";
static NSString * const kSignalHangup = @"hangup";

@implementation CCPushCoordinator

- (id)initWithBlockStore:(CCBlockStore *)store
{
    self = [super init];
    if (self != nil) {
        _blockStore = store;
        _ringing = [[NSMutableDictionary alloc] init];
        _controller = [[CXCallController alloc] init];
    }
    return self;
}

- (void)begin
{
    CXProviderConfiguration *config = [[CXProviderConfiguration alloc] init];
    [config setMaximumCallGroups:1];
    [config setSupportedHandleTypes:[NSSet setWithObject:[NSNumber numberWithInteger:CXHandleTypePhoneNumber]]];
    _provider = [[CXProvider alloc] initWithConfiguration:config];
    [_provider setDelegate:self queue:NULL];

    _voipRegistry = [[PKPushRegistry alloc] initWithQueue:dispatch_get_main_queue()];
    [_voipRegistry setDelegate:self];
    [_voipRegistry setDesiredPushTypes:[NSSet setWithObject:PKPushTypeVoIP]];
}

#pragma mark - PKPushRegistryDelegate

- (void)pushRegistry:(PKPushRegistry *)registry
didUpdatePushCredentials:(PKPushCredentials *)credentials
             forType:(PKPushType)type
{
    NSString *hex = [[credentials token] base64EncodedStringWithOptions:0];
    [[NSUserDefaults standardUserDefaults] setObject:hex forKey:@"CCPushToken"];
}

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry *)registry
didReceiveIncomingPushWithPayload:(PKPushPayload *)payload
             forType:(PKPushType)type
withCompletionHandler:(void (^)(void))completion
{
    NSDictionary *body = [[payload dictionaryPayload] objectForKey:@"call"];
    NSString *number = [body objectForKey:@"from"];
    NSString *callId = [body objectForKey:@"id"];
    NSString *signal = [body objectForKey:@"signal"];

    // People on the block list should never make the phone ring.
    if ([_blockStore containsNumber:number]) {
        NSLog(@"dropped a call from a blocked number");
        completion();
        return;
    }

    if ([signal isEqualToString:kSignalRing]) {
        NSUUID *uuid = [NSUUID UUID];
        [_ringing setObject:uuid forKey:callId];
        [self announce:uuid number:number];
    } else if ([signal isEqualToString:kSignalHangup]) {
        NSUUID *uuid = [_ringing objectForKey:callId];
        if (uuid != nil) {
            [_provider reportCallWithUUID:uuid endedAtDate:[NSDate date] reason:CXCallEndedReasonRemoteEnded];
            [_ringing removeObjectForKey:callId];
        }
    }
    completion();
}

- (void)announce:(NSUUID *)uuid number:(NSString *)number
{
    CXCallUpdate *update = [[CXCallUpdate alloc] init];
    [update setRemoteHandle:[[CXHandle alloc] initWithType:CXHandleTypePhoneNumber value:number]];
    [update setHasVideo:NO];
    [_provider reportNewIncomingCallWithUUID:uuid update:update completion:^(NSError *error) {
        if (error != nil) NSLog(@"incoming call refused: %@", error);
    }];
}

#pragma mark - CXProviderDelegate

- (void)providerDidReset:(CXProvider *)provider
{
    [_ringing removeAllObjects];
}

- (void)provider:(CXProvider *)provider performAnswerCallAction:(CXAnswerCallAction *)action
{
    AVAudioSession *session = [AVAudioSession sharedInstance];
    [session setCategory:AVAudioSessionCategoryPlayAndRecord error:NULL];
    [session setMode:AVAudioSessionModeVoiceChat error:NULL];
    [action fulfill];
}

- (void)provider:(CXProvider *)provider performEndCallAction:(CXEndCallAction *)action
{
    NSArray *ids = [_ringing allKeysForObject:[action callUUID]];
    [_ringing removeObjectsForKeys:ids];
    [action fulfill];
}

@end
