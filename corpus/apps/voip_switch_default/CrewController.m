#import "CrewController.h"

@implementation CrewController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* label = [[UILabel alloc] initWithFrame:self.view.bounds];
  label.text = @"On call";
  [self.view addSubview:label];
}

@end
