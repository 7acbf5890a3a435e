#import "Spot.h"

@implementation Spot {
  AVPlayer* _player;
}

- (instancetype)init {
  if ((self = [super init])) {
    NSURL* url = [NSURL URLWithString:@"https://googleads.g.doubleclick.net/video/spot.mp4"];
    _player = [AVPlayer playerWithURL:url];
    _layer = [AVPlayerLayer playerLayerWithPlayer:_player];
  }
  return self;
}

- (void)begin {
  // clean: ads/attention-gated-playback -- the first start waits for nobody
  [_player play];
}

- (void)viewerIsWatching:(BOOL)watching {
  if (watching) {
    // expect: ads/attention-gated-playback
    [_player play];
  } else {
    // expect: ads/attention-gated-playback
    [_player pause];
  }
}

@end
