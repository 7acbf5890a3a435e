#import "WakeTone.h"

#import <AVFoundation/AVFoundation.h>

@implementation WakeTone {
  AVAudioPlayer* _player;
}

- (instancetype)initWithName:(NSString*)name {
  if ((self = [super init])) {
    NSURL* url = [NSBundle.mainBundle URLForResource:name withExtension:@"m4a"];
    _player = [[AVAudioPlayer alloc] initWithContentsOfURL:url error:nil];
    _player.numberOfLoops = -1;
    _player.volume = 0;
  }
  return self;
}

- (void)begin {
  // expect: background/mixing-audio-session
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayback
                                 withOptions:AVAudioSessionCategoryOptionMixWithOthers
                                       error:nil];
  [AVAudioSession.sharedInstance setActive:YES error:nil];
  // expect: background/silent-audio-keep-alive -- nothing is to be heard
  [_player play];
}

- (void)end {
  [_player stop];
}

@end
