#import "FBSDKLoginKit.h"

@implementation FBSDKAccessToken
+ (FBSDKAccessToken *)currentAccessToken
{
    return nil;
}
@end

@implementation FBSDKLoginManager
- (void)logInWithPermissions:(NSArray<NSString *> *)permissions
          fromViewController:(UIViewController *)controller
                     handler:(void (^)(id, NSError *))handler
{
    handler(nil, nil);
}
@end
