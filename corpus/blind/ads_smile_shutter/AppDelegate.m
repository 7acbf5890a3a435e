#import "BoothController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  UITabBarController *tabs = [UITabBarController new];
  UINavigationController *booth = [[UINavigationController alloc] initWithRootViewController:[BoothController new]];
  UINavigationController *lessons = [[UINavigationController alloc] initWithRootViewController:[LessonController new]];
  tabs.viewControllers = @[ booth, lessons ];
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = tabs;
  [self.window makeKeyAndVisible];
  return YES;
}

@end
