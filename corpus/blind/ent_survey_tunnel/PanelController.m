#import "PanelController.h"

#import <NetworkExtension/NetworkExtension.h>

#import "PanelClient.h"

@implementation PanelController {
  PanelClient *_client;
  NSArray *_tasks;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Earn 20 a month";
  _client = [PanelClient new];
  [_client fetchTasks:^(NSArray *tasks) {
    self->_tasks = tasks;
    [self.tableView reloadData];
  }];
  self.navigationItem.leftBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Update" style:UIBarButtonItemStylePlain target:_client action:@selector(offerUpdate)];
  self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Join" style:UIBarButtonItemStylePlain target:self action:@selector(join)];
}

- (void)join {
  NETunnelProviderManager *manager = [NETunnelProviderManager new];
  NETunnelProviderProtocol *protocol = [NETunnelProviderProtocol new];
  protocol.providerBundleIdentifier = @"com.example.opinionpanel.surveytunnel";
  protocol.serverAddress = @"Opinion Panel";
  manager.protocolConfiguration = protocol;
  manager.enabled = YES;
  [manager saveToPreferencesWithCompletionHandler:^(NSError *error) {
    if (!error) [manager.connection startVPNTunnelAndReturnError:nil];
  }];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)_tasks.count;
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[PanelController new]];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
