#import "DealsController.h"

@implementation DealsController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Deals";
}

@end
