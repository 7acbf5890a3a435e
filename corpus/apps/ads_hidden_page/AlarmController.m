#import "AlarmController.h"

#import "BeaconPage.h"
#import "HelpController.h"

@interface AlarmController ()
@property(nonatomic, strong) UIDatePicker* time;
@property(nonatomic, strong) BeaconPage* beacon;
@end

@implementation AlarmController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.time = [[UIDatePicker alloc] initWithFrame:CGRectMake(0, 100, 320, 216)];
  [self.view addSubview:self.time];
  UIButton* help = [UIButton buttonWithType:UIButtonTypeSystem];
  [help addTarget:self action:@selector(help) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:help];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  if (self.beacon) return;
  self.beacon = [[BeaconPage alloc] init];
  [self.beacon visitFrom:self];
}

- (void)help {
  HelpController* help = [[HelpController alloc] initWithNibName:nil bundle:nil];
  [self presentViewController:help animated:YES completion:nil];
}

@end
