#import "AppDelegate.h"

#import "ParcelController.h"
#import "WakeTone.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[ParcelController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.tone = [[WakeTone alloc] initWithName:@"parcel"];
  return YES;
}

- (void)applicationDidEnterBackground:(UIApplication*)application {
  [self.tone begin];
}

- (void)applicationWillEnterForeground:(UIApplication*)application {
  [self.tone end];
}

@end
