#import "AlbumController.h"

@implementation AlbumController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Album";
}

@end
