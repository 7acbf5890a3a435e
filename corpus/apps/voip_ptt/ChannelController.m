#import "ChannelController.h"

#import <AVFoundation/AVFoundation.h>

@interface ChannelController ()
@property(nonatomic, strong) PTChannelManager* manager;
@property(nonatomic, strong) NSUUID* channel;
@property(nonatomic, strong) UIButton* talk;
@end

@implementation ChannelController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.channel = [NSUUID UUID];
  self.talk = [UIButton buttonWithType:UIButtonTypeSystem];
  [self.talk setTitle:@"Sprechen 🎙" forState:UIControlStateNormal];
  [self.talk addTarget:self action:@selector(talkDown) forControlEvents:UIControlEventTouchDown];
  [self.talk addTarget:self action:@selector(talkUp) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:self.talk];
  if (@available(iOS 16.0, *)) {
    // A weak import: the app runs on iOS 15 too, without the channel.
    [PTChannelManager channelManagerWithDelegate:self
                             restorationDelegate:self
                               completionHandler:^(PTChannelManager* manager, NSError* error) {
                                 self.manager = manager;
                                 [self join];
                               }];
  }
}

- (void)join {
  PTChannelDescriptor* descriptor = [[PTChannelDescriptor alloc] initWithName:@"Baustelle" image:nil];
  [self.manager requestJoinChannelWithUUID:self.channel descriptor:descriptor];
}

- (void)talkDown {
  [self.manager requestBeginTransmittingWithChannelUUID:self.channel];
}

- (void)talkUp {
  [self.manager stopTransmittingWithChannelUUID:self.channel];
}

- (void)channelManager:(PTChannelManager*)manager
    didJoinChannelWithUUID:(NSUUID*)uuid
                    reason:(PTChannelJoinReason)reason {
  self.talk.enabled = YES;
}

- (void)channelManager:(PTChannelManager*)manager
    didLeaveChannelWithUUID:(NSUUID*)uuid
                     reason:(PTChannelLeaveReason)reason {
  self.talk.enabled = NO;
}

- (void)channelManager:(PTChannelManager*)manager
                       channelUUID:(NSUUID*)uuid
    didBeginTransmittingFromSource:(PTChannelTransmitRequestSource)source {
  [self.talk setTitle:@"Du sprichst" forState:UIControlStateNormal];
}

- (void)channelManager:(PTChannelManager*)manager
                     channelUUID:(NSUUID*)uuid
    didEndTransmittingFromSource:(PTChannelTransmitRequestSource)source {
  [self.talk setTitle:@"Sprechen 🎙" forState:UIControlStateNormal];
}

- (void)channelManager:(PTChannelManager*)manager receivedEphemeralPushToken:(NSData*)token {
  NSURL* url = [NSURL URLWithString:@"https://walkietalk.example/token"];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPBody = token;
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (PTPushResult*)incomingPushResultForChannelManager:(PTChannelManager*)manager
                                         channelUUID:(NSUUID*)uuid
                                         pushPayload:(NSDictionary<NSString*, id>*)payload {
  NSString* speaker = payload[@"speaker"];
  if (speaker == nil) return PTPushResult.leaveChannelPushResult;
  return [PTPushResult pushResultForActiveRemoteParticipant:[[PTParticipant alloc] initWithName:speaker
                                                                                          image:nil]];
}

- (void)channelManager:(PTChannelManager*)manager didActivateAudioSession:(AVAudioSession*)session {
  [session setCategory:AVAudioSessionCategoryPlayAndRecord error:nil];
}

- (void)channelManager:(PTChannelManager*)manager didDeactivateAudioSession:(AVAudioSession*)session {
  [session setActive:NO error:nil];
}

- (PTChannelDescriptor*)channelDescriptorForRestoredChannelUUID:(NSUUID*)uuid {
  return [[PTChannelDescriptor alloc] initWithName:@"Baustelle" image:nil];
}

@end
