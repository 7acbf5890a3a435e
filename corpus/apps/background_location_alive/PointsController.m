#import "PointsController.h"

#import "PointsAccount.h"

@implementation PointsController

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  self.title = [NSString stringWithFormat:@"%ld points", (long)PointsAccount.account.points];
}

@end
