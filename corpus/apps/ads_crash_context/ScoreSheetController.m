#import "ScoreSheetController.h"

#import "FaultReport.h"

@implementation ScoreSheetController

- (void)viewDidLoad {
  [super viewDidLoad];
  [FaultReport install];
  UIScrollView* pages = [[UIScrollView alloc] initWithFrame:self.view.bounds];
  pages.contentSize = CGSizeMake(self.view.bounds.size.width * 4, self.view.bounds.size.height);
  [self.view addSubview:pages];
}

@end
