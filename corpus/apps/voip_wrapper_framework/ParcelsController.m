#import "ParcelsController.h"

@implementation ParcelsController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Parcels";
}

@end
