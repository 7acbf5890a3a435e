#import "ChatController.h"

@implementation ChatController {
  NSURLSessionWebSocketTask* _chat;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _chat =
      [NSURLSession.sharedSession webSocketTaskWithURL:[NSURL URLWithString:@"wss://chat.ewigwach.example/"]];
  [_chat resume];
  [self next];
}

- (void)next {
  [_chat receiveMessageWithCompletionHandler:^(NSURLSessionWebSocketMessage* message, NSError* error) {
    if (error) return;
    dispatch_async(dispatch_get_main_queue(), ^{
      self.title = message.string;
      [self next];
    });
  }];
}

@end
