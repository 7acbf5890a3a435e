#import "Listener.h"

#import <AVFoundation/AVFoundation.h>

@implementation Listener {
  AVAudioRecorder* _recorder;
}

+ (Listener*)shared {
  static Listener* listener;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    listener = [[Listener alloc] init];
  });
  return listener;
}

- (void)listenForSeconds:(NSTimeInterval)seconds {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryRecord error:nil];
  NSURL* file = [NSURL fileURLWithPath:[NSTemporaryDirectory() stringByAppendingPathComponent:@"room.m4a"]];
  NSDictionary* settings = @{AVFormatIDKey : @(kAudioFormatMPEG4AAC), AVSampleRateKey : @22050};
  _recorder = [[AVAudioRecorder alloc] initWithURL:file settings:settings error:nil];
  // expect: background/recording-without-indicator -- a push starts it, and the screen shows nothing
  [_recorder recordForDuration:seconds];
}

@end
