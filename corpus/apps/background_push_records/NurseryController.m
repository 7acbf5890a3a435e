#import "NurseryController.h"

@implementation NurseryController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Nursery";
}

@end
