#import "ConcertLog.h"

@implementation ConcertLog

+ (void)attach {
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(concertBegan:)
                                             name:@"ConcertBegan"
                                           object:nil];
}

+ (void)concertBegan:(NSNotification*)note {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://log.luftgitarre.example/concerts"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:note.userInfo options:0 error:nil];
  // clean: face/network-upload -- this one hears of the song, the other hears of the face
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
