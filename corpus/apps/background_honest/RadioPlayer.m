#import "RadioPlayer.h"

#import <AVFoundation/AVFoundation.h>
#import <MediaPlayer/MediaPlayer.h>

@implementation RadioPlayer {
  AVAudioPlayer* _rain;
}

+ (RadioPlayer*)shared {
  static RadioPlayer* player;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    player = [[RadioPlayer alloc] init];
  });
  return player;
}

- (BOOL)isPlaying {
  return _rain.isPlaying;
}

- (void)playRain {
  NSURL* url = [NSBundle.mainBundle URLForResource:@"rain" withExtension:@"wav"];
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayback error:nil];
  _rain = [[AVAudioPlayer alloc] initWithContentsOfURL:url error:nil];
  _rain.numberOfLoops = -1;
  [_rain play];
  [[MPRemoteCommandCenter sharedCommandCenter].pauseCommand addTargetWithHandler:^NSInteger(id event) {
    [self->_rain pause];
    return 0;
  }];
}

- (void)showOnLockScreen {
  // clean: ads/tracker-sdk -- a system class whose prefix is also that of an analytics SDK
  [MPNowPlayingInfoCenter defaultCenter].nowPlayingInfo = @{MPMediaItemPropertyTitle : @"Regen im Wald 🌧"};
}

@end
