#import "PKGAppDelegate.h"

@implementation PKGAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.reporter = [PKGFieldReporter new];
    self.receiver = [[PKGPushReceiver alloc] initWithReporter:self.reporter];
    [self.receiver listen];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [UINavigationController new];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
