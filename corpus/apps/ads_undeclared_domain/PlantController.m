#import "PlantController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

#import "HitSender.h"

@interface PlantController () <UITableViewDataSource, UITableViewDelegate>
@property(nonatomic, strong) UITableView* table;
@property(nonatomic, copy) NSArray<NSString*>* plants;
@property(nonatomic, strong) HitSender* hits;
@end

@implementation PlantController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.plants = @[ @"Tomato", @"Basil", @"Lavender" ];
  self.table = [[UITableView alloc] initWithFrame:self.view.bounds style:UITableViewStylePlain];
  self.table.dataSource = self;
  self.table.delegate = self;
  [self.view addSubview:self.table];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  if (self.hits) return;
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        if (status == ATTrackingManagerAuthorizationStatusAuthorized) self.hits = [[HitSender alloc] init];
      }];
}

- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)self.plants.count;
}

- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path {
  UITableViewCell* cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault
                                                 reuseIdentifier:@"plant"];
  cell.textLabel.text = self.plants[(NSUInteger)path.row];
  return cell;
}

- (void)tableView:(UITableView*)table didSelectRowAtIndexPath:(NSIndexPath*)path {
  [self.hits openedPage:self.plants[(NSUInteger)path.row]];
}

@end
