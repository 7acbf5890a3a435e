#import "PlantController.h"

#import "Gardener.h"

@implementation PlantController

- (void)viewDidDisappear:(BOOL)animated {
  [super viewDidDisappear:animated];
  [Gardener schedule];
}

@end
