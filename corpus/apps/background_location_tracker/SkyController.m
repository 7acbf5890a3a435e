#import "SkyController.h"

@implementation SkyController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.view.backgroundColor = UIColor.blueColor;
}

@end
