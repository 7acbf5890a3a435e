#import "ParcelController.h"

@implementation ParcelController {
  NSTimer* _poll;
  UILabel* _state;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _state = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_state];
  _poll = [NSTimer scheduledTimerWithTimeInterval:300
                                           target:self
                                         selector:@selector(poll:)
                                         userInfo:nil
                                          repeats:YES];
}

- (void)poll:(NSTimer*)timer {
  NSURL* url = [NSURL URLWithString:@"https://track.paketjagd.example/state"];
  [[NSURLSession.sharedSession dataTaskWithURL:url
                             completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                               NSString* state = [[NSString alloc] initWithData:data ?: NSData.data
                                                                       encoding:NSUTF8StringEncoding];
                               dispatch_async(dispatch_get_main_queue(), ^{
                                 self->_state.text = state;
                               });
                             }] resume];
}

@end
