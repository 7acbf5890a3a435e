#import "RNCallKeep.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>

static CXProvider* sharedProvider;

@implementation RNCallKeep

+ (CXProvider*)provider {
  if (!sharedProvider) {
    sharedProvider = [[CXProvider alloc] initWithConfiguration:[[CXProviderConfiguration alloc] init]];
  }
  return sharedProvider;
}

+ (void)configureAudio {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:AVAudioSessionCategoryOptionAllowBluetooth
                                       error:nil];
}

+ (void)reportNewIncomingCall:(NSString*)uuid
                       handle:(NSString*)handle
                   handleType:(NSString*)handleType
                     hasVideo:(BOOL)hasVideo
          localizedCallerName:(NSString*)localizedCallerName
                  fromPushKit:(BOOL)fromPushKit
                      payload:(NSDictionary*)payload
        withCompletionHandler:(void (^)(void))completion {
  CXHandleType type = [handleType isEqualToString:@"number"] ? CXHandleTypePhoneNumber : CXHandleTypeGeneric;
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:type value:handle];
  update.hasVideo = hasVideo;
  update.localizedCallerName = localizedCallerName;
  [[self provider] reportNewIncomingCallWithUUID:[[NSUUID alloc] initWithUUIDString:uuid]
                                          update:update
                                      completion:^(NSError* error) {
                                        if (!error) [self configureAudio];
                                        if (fromPushKit) completion();
                                      }];
}

@end
