#import "KPAppDelegate.h"

#import "KPHistoryController.h"
#import "KPPushReceiver.h"

@implementation KPAppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[KPHistoryController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.receiver = [[KPPushReceiver alloc] init];
  [self.receiver listen];
  return YES;
}

@end
