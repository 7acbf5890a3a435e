#import "AppDelegate.h"

#import <NetworkExtension/NetworkExtension.h>

#import "ServerList.h"

@interface ConnectController : UIViewController
@end

@implementation ConnectController
{
    ServerList *_list;
    Membership *_membership;
}

- (void)viewDidLoad
{
    [super viewDidLoad];
    _list = [[ServerList alloc] init];
    _membership = [[Membership alloc] init];
    UIButton *leave = [UIButton buttonWithType:UIButtonTypeSystem];
    [leave addTarget:_membership action:@selector(forget) forControlEvents:UIControlEventTouchUpInside];
    [self.view addSubview:leave];
    [_list load:^(NSArray<NSString *> *servers) {
        if (servers.count > 0) [self use:servers.firstObject];
    }];
}

- (void)use:(NSString *)server
{
    NETunnelProviderProtocol *protocol = [[NETunnelProviderProtocol alloc] init];
    protocol.providerBundleIdentifier = @"com.example.eigennetz.tunnel";
    protocol.serverAddress = server;
    NETunnelProviderManager *manager = [[NETunnelProviderManager alloc] init];
    manager.protocolConfiguration = protocol;
    [manager saveToPreferencesWithCompletionHandler:^(NSError *error) {
        if (error) NSLog(@"%@", error);
    }];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
    self.window = [[UIWindow alloc] initWithFrame:[UIScreen mainScreen].bounds];
    self.window.rootViewController = [[ConnectController alloc] init];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
