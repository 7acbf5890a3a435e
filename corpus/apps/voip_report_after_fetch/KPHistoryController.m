#import "KPHistoryController.h"

@implementation KPHistoryController {
  NSArray<NSString*>* _numbers;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _numbers = @[ @"+49 30 901820", @"+49 30 25002333" ];
  UITableView* table = [[UITableView alloc] initWithFrame:self.view.bounds];
  table.dataSource = self;
  [self.view addSubview:table];
}

- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)_numbers.count;
}

- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path {
  UITableViewCell* cell = [[UITableViewCell alloc] initWithStyle:0 reuseIdentifier:@"number"];
  cell.textLabel.text = _numbers.firstObject;
  return cell;
}

@end
