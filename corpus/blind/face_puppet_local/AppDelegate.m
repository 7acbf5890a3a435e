#import "AppDelegate.h"

#import "PuppetStage.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [PuppetStage new];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
