#import "ChannelController.h"

#import "StreamClient.h"

@implementation ChannelController {
  StreamClient* _client;
  UISegmentedControl* _channels;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _client = [[StreamClient alloc] init];
  _channels = [[UISegmentedControl alloc] initWithItems:@[ @"news", @"jazz", @"talk" ]];
  [_channels addTarget:self action:@selector(chosen) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:_channels];
}

- (void)chosen {
  [_client openChannel:[_channels titleForSegmentAtIndex:(NSUInteger)_channels.selectedSegmentIndex]];
}

@end
