#import "WorkshopController.h"

@implementation WorkshopController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* orders = [[UILabel alloc] initWithFrame:self.view.bounds];
  orders.text = @"Orders of today";
  [self.view addSubview:orders];
}

@end
