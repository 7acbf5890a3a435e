#import "AppDelegate.h"

#import "BoatCalls.h"

@implementation AppDelegate {
  BoatCalls* _calls;
}

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  _calls = [[BoatCalls alloc] init];
  NSString* country = [NSLocale.currentLocale objectForKey:NSLocaleCountryCode];
  if ([country isEqualToString:@"CN"]) {
    [application registerForRemoteNotifications];
  } else {
    [_calls registerForCalls];
  }
  return YES;
}

@end
