#import "CouponController.h"

#import "OfferLine.h"

@implementation CouponController {
  UITableView* _table;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _table = [[UITableView alloc] initWithFrame:self.view.bounds];
  _table.dataSource = self;
  [self.view addSubview:_table];
  [NSNotificationCenter.defaultCenter addObserver:_table
                                         selector:@selector(reloadData)
                                             name:OffersDidChange
                                           object:nil];
}

- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)OfferLine.line.offers.count;
}

- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path {
  UITableViewCell* cell = [[UITableViewCell alloc] initWithStyle:0 reuseIdentifier:@"offer"];
  cell.textLabel.text = OfferLine.line.offers.firstObject[@"title"];
  return cell;
}

@end
