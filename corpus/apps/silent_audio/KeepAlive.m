#import "KeepAlive.h"

#import <AVFoundation/AVFoundation.h>

@implementation KeepAlive {
  AVAudioPlayer* _player;
  NSTimer* _timer;
}

- (void)start {
  // expect: background/mixing-audio-session
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayback
                                 withOptions:AVAudioSessionCategoryOptionMixWithOthers
                                       error:nil];
  [AVAudioSession.sharedInstance setActive:YES error:nil];
  NSURL* silence = [NSBundle.mainBundle URLForResource:@"silence" withExtension:@"wav"];
  _player = [[AVAudioPlayer alloc] initWithContentsOfURL:silence error:nil];
  // expect: background/silent-audio-keep-alive
  _player.numberOfLoops = -1;
  _player.volume = 0;
  [_player play];
  _timer = [NSTimer scheduledTimerWithTimeInterval:60
                                           repeats:YES
                                             block:^(NSTimer* timer) {
                                               NSLog(@"still here");
                                             }];
}

- (void)stop {
  [_timer invalidate];
  [_player stop];
  _player = nil;
}

@end
