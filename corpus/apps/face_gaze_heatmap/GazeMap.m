#import "GazeMap.h"

enum { kColumns = 8, kRows = 12 };

@implementation GazeMap {
  float _seconds[kRows][kColumns];
  NSUInteger _samples;
}

- (void)addX:(float)x y:(float)y {
  int column = (int)((x + 1) / 2 * (kColumns - 1));
  int row = (int)((y + 1) / 2 * (kRows - 1));
  if (column < 0 || column >= kColumns || row < 0 || row >= kRows) return;
  _seconds[row][column] += x * x + y * y;
  _samples += 1;
}

- (void)send {
  if (_samples < 600) return;
  NSMutableData* body = [NSMutableData data];
  [body appendBytes:_seconds length:sizeof(_seconds)];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://heat.schaufenster.example/maps"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = body;
  // expect: face/gaze-aggregated
  // expect: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
  memset(_seconds, 0, sizeof(_seconds));
  _samples = 0;
}

@end
