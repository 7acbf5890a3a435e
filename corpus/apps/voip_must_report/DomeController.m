#import "DomeController.h"

@implementation DomeController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.view.backgroundColor = UIColor.blackColor;
  self.title = @"Dome 2";
}

@end
