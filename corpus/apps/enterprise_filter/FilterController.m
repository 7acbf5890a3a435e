#import "FilterController.h"

@implementation FilterController {
  UISwitch* _toggle;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _toggle = [[UISwitch alloc] initWithFrame:CGRectMake(20, 80, 60, 30)];
  [_toggle addTarget:self action:@selector(toggled:) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:_toggle];
}

- (void)toggled:(UISwitch*)sender {
  if (!sender.on) return;
  NSURL* enrolment = [NSBundle.mainBundle URLForResource:@"Enrol" withExtension:@"mobileconfig"];
  [UIApplication.sharedApplication openURL:enrolment
                                   options:@{}
                         completionHandler:^(BOOL success) {
                           self->_toggle.on = success;
                         }];
}

@end
