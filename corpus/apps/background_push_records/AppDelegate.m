#import "AppDelegate.h"

#import "Listener.h"
#import "NurseryController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[NurseryController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [application registerForRemoteNotifications];
  return YES;
}

- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
  if ([info[@"listen"] boolValue]) [Listener.shared listenForSeconds:[info[@"seconds"] doubleValue]];
  completion(UIBackgroundFetchResultNoData);
}

@end
