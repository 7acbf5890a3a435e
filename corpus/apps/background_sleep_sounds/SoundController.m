#import "SoundController.h"

#import <AVFoundation/AVFoundation.h>
#import <MediaPlayer/MediaPlayer.h>

@implementation SoundController {
  AVAudioPlayer* _waves;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  NSURL* url = [NSBundle.mainBundle URLForResource:@"waves" withExtension:@"m4a"];
  _waves = [[AVAudioPlayer alloc] initWithContentsOfURL:url error:nil];
  _waves.numberOfLoops = -1;
  _waves.volume = 0.6f;
  UIButton* play = [UIButton buttonWithType:UIButtonTypeSystem];
  [play addTarget:self action:@selector(play) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:play];
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(showOnLockScreen:)
                                             name:UIApplicationDidEnterBackgroundNotification
                                           object:nil];
}

- (void)play {
  // clean: background/mixing-audio-session -- under the music of another app, with a place on the lock screen
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayback
                                 withOptions:AVAudioSessionCategoryOptionMixWithOthers
                                       error:nil];
  // clean: background/silent-audio-keep-alive
  [_waves play];
}

- (void)showOnLockScreen:(NSNotification*)note {
  if (!_waves.isPlaying) return;
  MPNowPlayingInfoCenter* centre = [MPNowPlayingInfoCenter defaultCenter];
  centre.nowPlayingInfo = @{MPMediaItemPropertyTitle : @"Waves"};
}

@end
