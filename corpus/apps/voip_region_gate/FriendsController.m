#import "FriendsController.h"

@implementation FriendsController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Friends";
}

@end
