#import "Narrator.h"

#import <AVFoundation/AVFoundation.h>
#import <MediaPlayer/MediaPlayer.h>

@implementation Narrator {
    AVPlayer *_player;
}

- (void)play:(NSURL *)episode titled:(NSString *)title {
    // clean: background/mixing-audio-session -- speech over the user's music, with controls on the lock screen
    [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryPlayback
                                   withOptions:AVAudioSessionCategoryOptionMixWithOthers
                                         error:nil];
    [AVAudioSession.sharedInstance setActive:YES error:nil];
    MPNowPlayingInfoCenter.defaultCenter.nowPlayingInfo = @{MPMediaItemPropertyTitle : title};
    MPRemoteCommand *toggle = MPRemoteCommandCenter.sharedCommandCenter.pauseCommand;
    [toggle addTarget:self action:@selector(pause)];
    // clean: background/silent-audio-keep-alive
    _player = [AVPlayer playerWithURL:episode];
    [_player play];
}

- (void)pause {
    [_player pause];
}

@end
