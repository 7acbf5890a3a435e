#import "CheckController.h"

#import "FaceReader.h"

@implementation CheckController {
  FaceReader* _reader;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _reader = [[FaceReader alloc] init];
}

- (void)suggestFor:(UIImage*)image {
  NSMutableArray* profiles = [NSMutableArray array];
  for (FaceReading* reading in [_reader readImage:image]) [profiles addObject:reading.dictionary];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://looks.beautycheck.example/suggest"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:profiles options:0 error:nil];
  // expect: face/observation-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
