#import "AppDelegate.h"

#import "NewsController.h"
#import "NewsDesk.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[NewsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [NewsDesk registerRefresh];
  [application registerForRemoteNotifications];
  return YES;
}

- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
  // clean: background/silent-push-collection -- headlines come in, nothing goes out
  [NewsDesk fetchHeadlines:^(NSArray* headlines) {
    completion(headlines.count > 0 ? UIBackgroundFetchResultNewData : UIBackgroundFetchResultFailed);
  }];
}

- (void)applicationDidEnterBackground:(UIApplication*)application {
  __block UIBackgroundTaskIdentifier task = UIBackgroundTaskInvalid;
  // clean: background/task-re-arm-loop -- ended when the time is up
  task = [application beginBackgroundTaskWithName:@"save"
                                expirationHandler:^{
                                  [application endBackgroundTask:task];
                                  task = UIBackgroundTaskInvalid;
                                }];
  [NewsDesk fetchHeadlines:^(NSArray* headlines) {
    [application endBackgroundTask:task];
  }];
}

@end
