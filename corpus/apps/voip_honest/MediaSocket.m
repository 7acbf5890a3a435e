#import "MediaSocket.h"

#import <AVFoundation/AVFoundation.h>

@interface MediaSocket () <NSStreamDelegate>
@end

@implementation MediaSocket {
  NSUUID* _call;
  NSOutputStream* _output;
  AVAudioEngine* _engine;
  uint8_t _frame[160];
}

- (instancetype)initWithCall:(NSUUID*)call {
  if ((self = [super init])) {
    _call = call;
    _engine = [[AVAudioEngine alloc] init];
  }
  return self;
}

- (void)startAudio {
  NSInputStream* input;
  [self openStreamsTo:@"media.fernsprecher.example" input:&input];
  // clean: voip/legacy-socket -- a quality-of-service mark, not the retired keep-alive socket
  [_output setProperty:NSStreamNetworkServiceTypeVoice forKey:NSStreamNetworkServiceType];
  _output.delegate = self;
  [_output open];
  [_engine.inputNode installTapOnBus:0
                          bufferSize:160
                              format:nil
                               block:^(AVAudioPCMBuffer* buffer, id when) {
                                 [self->_output write:self->_frame maxLength:sizeof(self->_frame)];
                               }];
  [_engine startAndReturnError:nil];
}

- (void)openStreamsTo:(NSString*)host input:(NSInputStream**)input {
  CFReadStreamRef reading;
  CFWriteStreamRef writing;
  CFStreamCreatePairWithSocketToHost(NULL, (__bridge CFStringRef)host, 4500, &reading, &writing);
  *input = (__bridge_transfer NSInputStream*)reading;
  _output = (__bridge_transfer NSOutputStream*)writing;
}

- (void)stream:(NSStream*)stream handleEvent:(NSStreamEvent)event {
  if (event == NSStreamEventErrorOccurred) [stream close];
}

@end
