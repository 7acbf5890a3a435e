#import "RingService.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>
#import <PushKit/PushKit.h>

#import "PhonebookClient.h"

@interface RingService () <PKPushRegistryDelegate, CXProviderDelegate>
@property (nonatomic, strong) PKPushRegistry *pushRegistry;
@property (nonatomic, strong) CXProvider *callProvider;
@property (nonatomic, strong) PhonebookClient *phonebook;
@property (nonatomic, copy) NSDictionary *lastOffer;
@end

@implementation RingService

+ (instancetype)sharedService {
    static RingService *sharedService = nil;
    static dispatch_once_t onceToken;
    dispatch_once(&onceToken, ^{
        sharedService = [[self alloc] init];
    });
    return sharedService;
}

- (void)activate {
    self.phonebook = [[PhonebookClient alloc] initWithHost:@"directory.ringly.example"];
    CXProviderConfiguration *configuration = [CXProviderConfiguration new];
    configuration.supportsVideo = YES;
    configuration.maximumCallsPerCallGroup = 1;
    self.callProvider = [[CXProvider alloc] initWithConfiguration:configuration];
    [self.callProvider setDelegate:self queue:nil];
    self.pushRegistry = [[PKPushRegistry alloc] initWithQueue:nil];
    self.pushRegistry.delegate = self;
    self.pushRegistry.desiredPushTypes = [NSSet setWithObject:PKPushTypeVoIP];
}

- (void)pushRegistry:(PKPushRegistry *)registry didUpdatePushCredentials:(PKPushCredentials *)pushCredentials forType:(PKPushType)type {
    NSLog(@"voip token has %lu bytes", (unsigned long)pushCredentials.token.length);
}

// expect: voip/handler-without-call-report
- (void)pushRegistry:(PKPushRegistry *)registry didReceiveIncomingPushWithPayload:(PKPushPayload *)payload forType:(PKPushType)type withCompletionHandler:(void (^)(void))completion {
    self.lastOffer = payload.dictionaryPayload;
    NSString *reference = payload.dictionaryPayload[@"caller_ref"];
    __weak typeof(self) weakSelf = self;
    [self.phonebook resolve:reference completion:^(PhonebookEntry *entry, NSError *error) {
        __strong typeof(weakSelf) strongSelf = weakSelf;
        if (!strongSelf) return;
        CXCallUpdate *update = [CXCallUpdate new];
        update.localizedCallerName = entry.displayName ?: @"Unknown";
        update.hasVideo = entry.video;
        // expect: voip/call-reported-asynchronously
        [strongSelf.callProvider reportNewIncomingCallWithUUID:[NSUUID UUID] update:update completion:^(NSError *reportError) {
            completion();
        }];
    }];
}

- (void)providerDidReset:(CXProvider *)provider {
    self.lastOffer = nil;
}

- (void)provider:(CXProvider *)provider performAnswerCallAction:(CXAnswerCallAction *)action {
    [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                          mode:AVAudioSessionModeVideoChat
                                       options:AVAudioSessionCategoryOptionDefaultToSpeaker
                                         error:nil];
    [action fulfill];
}

- (void)provider:(CXProvider *)provider performEndCallAction:(CXEndCallAction *)action {
    self.lastOffer = nil;
    [action fulfill];
}

@end
