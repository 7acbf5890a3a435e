#import "CCAppDelegate.h"
#import "CCPushCoordinator.h"

@implementation CCAppDelegate
@synthesize window = _window;

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions
{
    // clean: voip/registry-created-late -- the coordinator is started at launch
    _coordinator = [[CCPushCoordinator alloc] initWithBlockStore:[[CCBlockStore alloc] init]];
    [_coordinator begin];

    _window = [[UIWindow alloc] initWithFrame:[[UIScreen mainScreen] bounds]];
    [_window setRootViewController:[[UINavigationController alloc] init]];
    [_window makeKeyAndVisible];
    return YES;
}

@end
