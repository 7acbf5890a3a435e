#import "Scoreboard.h"

#import "GameNotes.h"

@implementation Scoreboard {
  NSURLSession* _session;
  id _token;
}

+ (Scoreboard*)sharedBoard {
  static Scoreboard* board;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    board = [[Scoreboard alloc] init];
  });
  return board;
}

- (void)open {
  _session = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration];
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(playerBreathed:)
                                             name:BreathNotification
                                           object:nil];
}

- (void)playerBreathed:(NSNotification*)note {
  NSDictionary* info = note.userInfo;
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://scores.ballonfahrt.example/breath"]];
  request.HTTPMethod = @"POST";
  NSData* body = [NSJSONSerialization dataWithJSONObject:info[BreathShapesKey] options:0 error:nil];
  [request setValue:info[BreathPlayerKey] forHTTPHeaderField:@"X-Player"];
  // expect: face/network-upload
  // clean: face/network-upload -- another key of the same dictionary
  [[_session uploadTaskWithRequest:request
                          fromData:body
                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                   if (error) NSLog(@"%@", error);
                 }] resume];
}

@end
