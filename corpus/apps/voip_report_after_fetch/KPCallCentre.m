#import "KPCallCentre.h"

#import <AVFoundation/AVFoundation.h>
#import <CallKit/CallKit.h>

@interface KPCallCentre () <CXProviderDelegate>
@end

@implementation KPCallCentre {
  CXProvider* _provider;
}

- (instancetype)init {
  if ((self = [super init])) {
    CXProviderConfiguration* configuration = [[CXProviderConfiguration alloc] init];
    configuration.supportedHandleTypes = [NSSet setWithObject:@(CXHandleTypePhoneNumber)];
    _provider = [[CXProvider alloc] initWithConfiguration:configuration];
    [_provider setDelegate:self queue:nil];
  }
  return self;
}

- (void)ringFrom:(NSString*)number name:(NSString*)name {
  CXCallUpdate* update = [[CXCallUpdate alloc] init];
  update.remoteHandle = [[CXHandle alloc] initWithType:CXHandleTypePhoneNumber value:number];
  update.localizedCallerName = name;
  // expect: voip/call-reported-asynchronously
  [_provider reportNewIncomingCallWithUUID:[NSUUID UUID]
                                    update:update
                                completion:^(NSError* error) {
                                  if (error) NSLog(@"%@", error);
                                }];
}

- (void)providerDidReset:(CXProvider*)provider {
  [AVAudioSession.sharedInstance setActive:NO error:nil];
}

- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayAndRecord
                                        mode:AVAudioSessionModeVoiceChat
                                     options:AVAudioSessionCategoryOptionAllowBluetooth
                                       error:nil];
  [action fulfill];
}

@end
