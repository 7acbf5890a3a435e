#import "WardController.h"

#import "WardCalls.h"

@implementation WardController

- (void)viewDidLoad {
  [super viewDidLoad];
  __weak typeof(self) weakSelf = self;
  WardCalls.calls.onRing = ^(NSString* bed) {
    weakSelf.title = bed;
  };
}

@end
