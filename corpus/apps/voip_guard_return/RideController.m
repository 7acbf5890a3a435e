#import "RideController.h"

#import "DispatchLine.h"
#import "RideStore.h"

@implementation RideController {
  UILabel* _status;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _status = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_status];
  UIButton* order = [UIButton buttonWithType:UIButtonTypeSystem];
  [order addTarget:self action:@selector(orderRide) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:order];
}

- (void)orderRide {
  [RideStore.shared addRide:[NSUUID UUID].UUIDString driver:@"Wagen 12"];
  _status.text = [NSString stringWithFormat:@"%lu rides", (unsigned long)RideStore.shared.count];
  [DispatchLine.main hangUp];
}

@end
