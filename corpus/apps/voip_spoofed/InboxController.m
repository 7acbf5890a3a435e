#import "InboxController.h"

@implementation InboxController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* label = [[UILabel alloc] initWithFrame:self.view.bounds];
  label.text = @"Keine neuen Rufe";
  [self.view addSubview:label];
}

@end
