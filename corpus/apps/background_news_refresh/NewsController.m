#import "NewsController.h"

#import "NewsDesk.h"

@implementation NewsController

- (void)viewDidLoad {
  [super viewDidLoad];
  [NewsDesk fetchHeadlines:^(NSArray* headlines) {
    dispatch_async(dispatch_get_main_queue(), ^{
      self.title = headlines.firstObject;
    });
  }];
}

@end
