#import "AppDelegate.h"

#import "GrowthManager.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
    self.window = [[UIWindow alloc] initWithFrame:[UIScreen mainScreen].bounds];
    self.window.rootViewController = [UIViewController new];
    [self.window makeKeyAndVisible];
    [[GrowthManager manager] bootInWindow:self.window];
    return YES;
}

- (void)applicationDidBecomeActive:(UIApplication *)application
{
    dispatch_after(dispatch_time(DISPATCH_TIME_NOW, 3 * NSEC_PER_SEC), dispatch_get_main_queue(), ^{
        [[GrowthManager manager] surveyNeighbours];
    });
}

@end
