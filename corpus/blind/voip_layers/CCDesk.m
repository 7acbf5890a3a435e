#import "CallCore.h"

#import <AVFoundation/AVFoundation.h>

@implementation CCDesk {
    CXProvider *_provider;
    NSMutableSet<NSUUID *> *_known;
}

- (instancetype)init {
    if ((self = [super init])) {
        CXProviderConfiguration *setup = [[CXProviderConfiguration alloc] init];
        setup.maximumCallGroups = 2;
        _provider = [[CXProvider alloc] initWithConfiguration:setup];
        [_provider setDelegate:self queue:nil];
        _known = [NSMutableSet set];
    }
    return self;
}

- (void)receive:(CCEvent *)event done:(dispatch_block_t)done {
    // The rules leave no choice: whatever the push says, a call is shown first.
    [self showCall:event done:done];
    switch (event.kind) {
    case CCEventOffer:
        [_known addObject:event.call];
        break;
    case CCEventCancel:
        // clean: voip/ghost-call -- only a cancelled offer ends, the caller hung up
        [_provider reportCallWithUUID:event.call endedAtDate:[NSDate date] reason:CXCallEndedReasonRemoteEnded];
        [_known removeObject:event.call];
        break;
    case CCEventRefresh:
        break;
    }
}

- (void)showCall:(CCEvent *)event done:(dispatch_block_t)done {
    CXCallUpdate *update = [[CXCallUpdate alloc] init];
    update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypeGeneric value:event.peer];
    update.supportsHolding = YES;
    [_provider reportNewIncomingCallWithUUID:event.call
                                      update:update
                                  completion:^(NSError *error) {
                                      dispatch_async(dispatch_get_main_queue(), done);
                                  }];
}

- (void)providerDidReset:(CXProvider *)provider {
    [_known removeAllObjects];
}

- (void)provider:(CXProvider *)provider performAnswerCallAction:(CXAnswerCallAction *)action {
    AVAudioSession *audio = [AVAudioSession sharedInstance];
    [audio setCategory:AVAudioSessionCategoryPlayAndRecord mode:AVAudioSessionModeVoiceChat options:0 error:NULL];
    [action fulfill];
}

- (void)provider:(CXProvider *)provider performEndCallAction:(CXEndCallAction *)action {
    [_known removeObject:action.callUUID];
    [action fulfill];
}

@end
