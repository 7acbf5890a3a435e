#import "AppDelegate.h"

#import "Caller.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.caller = [[Caller alloc] init];
  return YES;
}

@end
