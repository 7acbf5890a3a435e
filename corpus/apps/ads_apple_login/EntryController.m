#import "EntryController.h"

#import <AuthenticationServices/AuthenticationServices.h>

#import "CleverTap.h"

@interface EntryController () <ASAuthorizationControllerDelegate,
                               ASAuthorizationControllerPresentationContextProviding>
@end

@implementation EntryController

- (void)viewDidLoad {
  [super viewDidLoad];
  UIButton* button = [UIButton buttonWithType:UIButtonTypeSystem];
  [button setTitle:@"Continue with Apple" forState:UIControlStateNormal];
  [button addTarget:self action:@selector(login) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:button];
}

- (void)login {
  ASAuthorizationAppleIDRequest* request = [[[ASAuthorizationAppleIDProvider alloc] init] createRequest];
  request.requestedScopes = @[ ASAuthorizationScopeEmail, ASAuthorizationScopeFullName ];
  ASAuthorizationController* controller =
      [[ASAuthorizationController alloc] initWithAuthorizationRequests:@[ request ]];
  controller.delegate = self;
  controller.presentationContextProvider = self;
  [controller performRequests];
}

- (ASPresentationAnchor)presentationAnchorForAuthorizationController:(ASAuthorizationController*)controller {
  return self.view.window;
}

- (void)authorizationController:(ASAuthorizationController*)controller
    didCompleteWithAuthorization:(ASAuthorization*)authorization {
  if (![authorization.credential isKindOfClass:[ASAuthorizationAppleIDCredential class]]) return;
  ASAuthorizationAppleIDCredential* credential = (ASAuthorizationAppleIDCredential*)authorization.credential;
  NSMutableDictionary* profile = [NSMutableDictionary dictionary];
  // source: ads/apple-login-data-to-ads
  profile[@"Identity"] = credential.user;
  // source: ads/apple-login-data-to-ads
  if (credential.email) profile[@"Email"] = credential.email;
  // expect: ads/apple-login-data-to-ads
  [[CleverTap sharedInstance] onUserLogin:profile];
  // clean: ads/apple-login-data-to-ads -- the screen, not the person
  [[CleverTap sharedInstance] recordEvent:@"login" withProps:@{@"screen" : @"entry"}];
  [self openSession:credential];
}

- (void)openSession:(ASAuthorizationAppleIDCredential*)credential {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://id.chorprobe.example/session"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = credential.identityToken;
  // clean: ads/apple-login-data-to-ads -- the choir's own server
  // clean: login/social-token-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)authorizationController:(ASAuthorizationController*)controller didCompleteWithError:(NSError*)error {
  self.title = error.localizedDescription;
}

@end
