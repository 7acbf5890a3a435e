#import "VoteController.h"

#import "DevicePrint.h"

@interface VoteController ()
@property(nonatomic, strong) UISegmentedControl* choice;
@property(nonatomic, strong) DevicePrint* print;
@end

@implementation VoteController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.print = [[DevicePrint alloc] init];
  self.choice = [[UISegmentedControl alloc] initWithItems:@[ @"Rock", @"Pop", @"Jazz" ]];
  [self.choice addTarget:self action:@selector(vote) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:self.choice];
}

- (void)vote {
  NSDictionary* ballot = @{@"choice" : @(self.choice.selectedSegmentIndex), @"voter" : [self.print word]};
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://hits.wunschkonzert.example/vote"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:ballot options:0 error:nil];
  // expect: ads/device-fingerprint
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
