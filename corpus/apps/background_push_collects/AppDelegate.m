#import "AppDelegate.h"

#import <CoreLocation/CoreLocation.h>

#import "PriceController.h"
#import "Probe.h"

@implementation AppDelegate {
  Probe* _probe;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[PriceController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  _probe = [[Probe alloc] init];
  [application registerForRemoteNotifications];
  return YES;
}

- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completion {
  [_probe answerQuestion:info[@"q"]
                    done:^{
                      completion(UIBackgroundFetchResultNoData);
                    }];
}

@end
