#import "RadioCall.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>

@interface RadioCall () <CXProviderDelegate>
@property(nonatomic, strong) CXProvider* provider;
@end

@implementation RadioCall

- (CXProvider*)provider {
  if (!_provider) {
    CXProviderConfiguration* configuration = [[CXProviderConfiguration alloc] init];
    configuration.maximumCallsPerCallGroup = 8;
    _provider = [[CXProvider alloc] initWithConfiguration:configuration];
    [_provider setDelegate:self queue:nil];
  }
  return _provider;
}

- (void)ring:(NSString*)station group:(BOOL)group {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.localizedCallerName = station;
  update.supportsGrouping = group;
  [self.provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                        update:update
                                    completion:^(NSError* error){
                                    }];
}

- (void)providerDidReset:(CXProvider*)provider {
}

- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord
                  mode:AVAudioSessionModeVoiceChat
               options:AVAudioSessionCategoryOptionDefaultToSpeaker
                 error:nil];
}

@end
