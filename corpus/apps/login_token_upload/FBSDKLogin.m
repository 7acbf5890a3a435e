#import "FBSDKLogin.h"

static FBSDKAccessToken* gToken;

// expect: privacy/missing-manifest
@implementation FBSDKAccessToken

+ (FBSDKAccessToken*)currentAccessToken {
  return gToken;
}

+ (void)setCurrentAccessToken:(FBSDKAccessToken*)token {
  gToken = token;
}

@end

@implementation FBSDKLoginManagerLoginResult
@end

@implementation FBSDKLoginManager

- (void)logInWithPermissions:(NSArray<NSString*>*)permissions
          fromViewController:(UIViewController*)controller
                     handler:(void (^)(FBSDKLoginManagerLoginResult* result, NSError* error))handler {
  handler([[FBSDKLoginManagerLoginResult alloc] init], nil);
}

@end
