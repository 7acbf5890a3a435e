#import "AlbumController.h"

#import "AlbumIndex.h"

@implementation AlbumController {
  AlbumIndex *_index;
  NSArray<NSString *> *_groups;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _index = [AlbumIndex new];
  UISwitch *people = [[UISwitch alloc] initWithFrame:CGRectZero];
  people.on = AlbumIndexOptIn.hasConsented;
  [people addTarget:self action:@selector(togglePeople:) forControlEvents:UIControlEventValueChanged];
  self.tableView.tableHeaderView = people;
}

- (void)togglePeople:(UISwitch *)sender {
  AlbumIndexOptIn.hasConsented = sender.on;
  if (!sender.on) return;
  [PHPhotoLibrary requestAuthorization:^(PHAuthorizationStatus status) {
    if (status != PHAuthorizationStatusAuthorized) return;
    [self->_index rebuildWithProgress:^(double fraction) {
      NSLog(@"%.0f %%", fraction * 100);
    }];
    dispatch_async(dispatch_get_main_queue(), ^{
      self->_groups = [self->_index groupPhotos];
      [self.tableView reloadData];
      [self reportDone];
    });
  }];
}

- (void)reportDone {
  NSURL *url = [NSURL URLWithString:@"https://status.fotokiste.example/feature?name=people&ok=1"];
  // clean: face/stored-then-uploaded -- says that the feature works, not what it found
  // clean: face/observation-upload
  [[NSURLSession.sharedSession dataTaskWithURL:url] resume];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)_groups.count;
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [AlbumController new];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
