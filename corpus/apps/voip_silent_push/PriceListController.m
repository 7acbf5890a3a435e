#import "PriceListController.h"

@implementation PriceListController {
  NSArray<NSDictionary<NSString*, id>*>* _prices;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _prices = @[ @{@"name" : @"Kaffee", @"price" : @7.99}, @{@"name" : @"Brot", @"price" : @3.2f} ];
  UITableView* table = [[UITableView alloc] initWithFrame:self.view.bounds];
  table.dataSource = self;
  [self.view addSubview:table];
}

- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)_prices.count;
}

- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(id)path {
  UITableViewCell* cell = [[UITableViewCell alloc] initWithStyle:0 reuseIdentifier:@"price"];
  NSDictionary* price = _prices.firstObject;
  cell.textLabel.text =
      [NSString stringWithFormat:@"%@: %.2f €", price[@"name"], [price[@"price"] doubleValue]];
  return cell;
}

@end
