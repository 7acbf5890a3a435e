#import "AppDelegate.h"

#import "FBSDKLoginKit.h"
#import "FriendFinder.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
    UIViewController *root = [[UIViewController alloc] init];
    self.window = [[UIWindow alloc] initWithFrame:[[UIScreen mainScreen] bounds]];
    self.window.rootViewController = root;
    [self.window makeKeyAndVisible];
    [[FriendFinder finder] watchPasteboard];
    [[FriendFinder finder] matchAddressBook];
    [[[FBSDKLoginManager alloc] init] logInWithPermissions:@[ @"user_friends" ] fromViewController:root handler:^(id result, NSError *error) {
        [[FriendFinder finder] matchFacebookFriends];
    }];
    return YES;
}

@end
