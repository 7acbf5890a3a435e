#import "AppDelegate.h"

#import "Campaigns.h"
#import "MarketController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.campaigns = [[Campaigns alloc] init];
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  MarketController* market = [[MarketController alloc] initWithNibName:nil bundle:nil];
  market.campaigns = self.campaigns;
  self.window.rootViewController = market;
  [self.window makeKeyAndVisible];
  [self.campaigns startWithToken:@"4w565xzmb54d"];
  return YES;
}

@end
