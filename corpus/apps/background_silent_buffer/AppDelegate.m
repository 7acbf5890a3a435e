#import "AppDelegate.h"

#import <AVFoundation/AVFoundation.h>

@implementation AppDelegate {
  AVAudioEngine* _engine;
  AVAudioPlayerNode* _node;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(stayAwake:)
                                             name:UIApplicationDidEnterBackgroundNotification
                                           object:nil];
  return YES;
}

- (void)stayAwake:(NSNotification*)note {
  AVAudioFormat* format = [[AVAudioFormat alloc] initStandardFormatWithSampleRate:8000 channels:1];
  AVAudioPCMBuffer* buffer = [[AVAudioPCMBuffer alloc] initWithPCMFormat:format frameCapacity:8000];
  buffer.frameLength = 8000;
  memset(buffer.floatChannelData[0], 0, 8000 * sizeof(float));
  _engine = [[AVAudioEngine alloc] init];
  _node = [[AVAudioPlayerNode alloc] init];
  [_engine attachNode:_node];
  [_engine connect:_node to:_engine.mainMixerNode format:format];
  [_engine startAndReturnError:nil];
  [_node scheduleBuffer:buffer atTime:nil options:AVAudioPlayerNodeBufferLoops completionHandler:nil];
  // expect: background/silent-audio-keep-alive -- one second of zeros, again and again
  [_node play];
}

@end
