#import "GoogleSignIn.h"

@implementation GIDGoogleUser
@end

@implementation GIDSignIn

+ (GIDSignIn*)sharedInstance {
  static GIDSignIn* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[GIDSignIn alloc] init];
  });
  return instance;
}

- (void)signInWithPresentingViewController:(UIViewController*)controller
                                completion:(void (^)(GIDGoogleUser*, NSError*))completion {
  _currentUser = [[GIDGoogleUser alloc] init];
  completion(_currentUser, nil);
}

@end
