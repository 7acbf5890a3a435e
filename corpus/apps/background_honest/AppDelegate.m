#import "AppDelegate.h"

#import "RadioPlayer.h"
#import "Refresher.h"
#import "TrailController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[TrailController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [Refresher registerTasks];
  [application registerForRemoteNotifications];
  return YES;
}

- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
  [Refresher refreshWithCompletion:^(BOOL changed) {
    completion(changed ? UIBackgroundFetchResultNewData : UIBackgroundFetchResultNoData);
  }];
}

- (void)applicationDidEnterBackground:(UIApplication*)application {
  [RadioPlayer.shared showOnLockScreen];
}

@end
