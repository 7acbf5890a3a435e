#import "StepController.h"

@implementation StepController {
  NSUInteger _steps[7];
  UIProgressView* _bar;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _bar = [[UIProgressView alloc] initWithFrame:CGRectMake(20, 100, 280, 8)];
  [self.view addSubview:_bar];
  [self showDay:0];
}

- (void)showDay:(NSUInteger)day {
  _bar.progress = MIN(1.0f, _steps[day % 7] / 10000.0f);
}

@end
