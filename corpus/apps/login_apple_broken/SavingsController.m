#import "SavingsController.h"

#import <AuthenticationServices/AuthenticationServices.h>

@interface SavingsController () <ASAuthorizationControllerDelegate>
@property(nonatomic, strong) ASAuthorizationController* authorization;
@end

@implementation SavingsController

- (void)signIn {
  // expect: login/apple-entitlement-missing
  ASAuthorizationAppleIDRequest* request = [[[ASAuthorizationAppleIDProvider alloc] init] createRequest];
  request.requestedScopes = @[ ASAuthorizationScopeEmail ];
  self.authorization = [[ASAuthorizationController alloc] initWithAuthorizationRequests:@[ request ]];
  self.authorization.delegate = self;
  [self.authorization performRequests];
}

- (void)authorizationController:(ASAuthorizationController*)controller
    didCompleteWithAuthorization:(ASAuthorization*)authorization {
  id<ASAuthorizationCredential> credential = authorization.credential;
  if (![credential isKindOfClass:[ASAuthorizationAppleIDCredential class]]) return;
  self.title = ((ASAuthorizationAppleIDCredential*)credential).user;
}

- (void)authorizationController:(ASAuthorizationController*)controller didCompleteWithError:(NSError*)error {
  NSLog(@"sign in: %@", error.localizedDescription);
}

@end
