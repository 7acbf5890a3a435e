#import "ShelfController.h"

#import "Shelf.h"

@implementation ShelfController {
  Shelf* _shelf;
  UITextView* _list;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _shelf = [[Shelf alloc] init];
  _list = [[UITextView alloc] initWithFrame:self.view.bounds];
  _list.text = [[_shelf lines] componentsJoinedByString:@"\n"];
  [self.view addSubview:_list];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_shelf backUpNames];
  [_shelf backUpList];
}

@end
