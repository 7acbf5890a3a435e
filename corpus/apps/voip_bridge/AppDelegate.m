#import "AppDelegate.h"

#import "RelayController+Calls.h"
#import "RelayController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[RelayController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [application registerForRemoteNotifications];
  return YES;
}

- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
  RelayController* relay = (RelayController*)self.window.rootViewController;
  [relay forwardOffer:info];
  completion(UIBackgroundFetchResultNewData);
}

@end
