#import "StageLink.h"

@implementation StageLink {
  NSURL* _stage;
  NSURLSessionWebSocketTask* _socket;
  NSUInteger _number;
}

- (instancetype)initWithStage:(NSString*)stage {
  if ((self = [super init])) _stage = [NSURL URLWithString:stage];
  return self;
}

- (void)open {
  _socket = [NSURLSession.sharedSession webSocketTaskWithURL:_stage];
  [_socket resume];
  [self receive];
}

- (void)close {
  [_socket cancelWithCloseCode:NSURLSessionWebSocketCloseCodeGoingAway reason:nil];
  _socket = nil;
}

- (void)receive {
  __weak typeof(self) weakSelf = self;
  [_socket receiveMessageWithCompletionHandler:^(NSURLSessionWebSocketMessage* message, NSError* error) {
    if (!message.string) return;
    [weakSelf.delegate stageLink:weakSelf didReceiveCue:message.string];
    [weakSelf receive];
  }];
}

- (void)sendPose:(NSDictionary*)pose {
  NSDictionary* frame = @{@"n" : @(_number++), @"pose" : pose};
  NSData* json = [NSJSONSerialization dataWithJSONObject:frame options:0 error:nil];
  NSString* text = [[NSString alloc] initWithData:json encoding:NSUTF8StringEncoding];
  NSURLSessionWebSocketMessage* message = [[NSURLSessionWebSocketMessage alloc] initWithString:text];
  // expect: face/network-upload
  [_socket sendMessage:message
      completionHandler:^(NSError* error){
      }];
}

@end
