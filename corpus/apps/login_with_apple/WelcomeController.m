#import "WelcomeController.h"

#import <AuthenticationServices/AuthenticationServices.h>
#import <WebKit/WebKit.h>

@interface WelcomeController () <ASAuthorizationControllerDelegate, WKNavigationDelegate>
@property(nonatomic, strong) ASAuthorizationController* authorization;
@property(nonatomic, strong) ASWebAuthenticationSession* facebook;
@property(nonatomic, strong) WKWebView* terms;
@end

@implementation WelcomeController

- (void)signIn {
  // clean: login/apple-entitlement-missing
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

- (void)signInWithFacebook {
  NSString* dialog =
      @"https://www.facebook.com/v19.0/dialog/oauth?client_id=498765432109876&response_type=code";
  self.facebook = [[ASWebAuthenticationSession alloc] initWithURL:[NSURL URLWithString:dialog]
                                                callbackURLScheme:@"fb498765432109876"
                                                completionHandler:^(NSURL* callback, NSError* error) {
                                                  self.title = callback.query;
                                                }];
  [self.facebook start];
}

- (void)showTerms {
  // clean: privacy/deprecated-web-view -- the name is only a text here
  NSLog(@"UIWebView is gone, long live WKWebView");
  self.terms = [[WKWebView alloc] initWithFrame:self.view.bounds
                                  configuration:[[WKWebViewConfiguration alloc] init]];
  self.terms.navigationDelegate = self;
  [self.terms
      loadRequest:[NSURLRequest requestWithURL:[NSURL URLWithString:@"https://lesekreis.example/terms"]]];
}

- (void)webView:(WKWebView*)view didFinishNavigation:(WKNavigation*)navigation {
  [self.view addSubview:view];
}

@end
