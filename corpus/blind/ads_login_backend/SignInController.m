#import "SignInController.h"

#import "AccountService.h"

@interface SignInController () <ASAuthorizationControllerDelegate>
@end

@implementation SignInController {
  UITextField *_email, *_password;
  AccountService *_service;
  ASAuthorizationController *_apple;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _service = [AccountService new];
  _email = [[UITextField alloc] initWithFrame:CGRectMake(20, 100, 280, 32)];
  _password = [[UITextField alloc] initWithFrame:CGRectMake(20, 140, 280, 32)];
  _password.secureTextEntry = YES;
  UIButton *go = [UIButton buttonWithType:UIButtonTypeSystem];
  [go addTarget:self action:@selector(signIn) forControlEvents:UIControlEventTouchUpInside];
  UIButton *apple = [UIButton buttonWithType:UIButtonTypeSystem];
  [apple addTarget:self action:@selector(signInWithApple) forControlEvents:UIControlEventTouchUpInside];
  for (UIView *view in @[ _email, _password, go, apple ]) [self.view addSubview:view];
}

- (void)signIn {
  [_service signInWithEmail:_email.text
                   password:_password.text
                 completion:^(NSString *token, NSError *error) {
                   [self finishWithToken:token];
                 }];
}

- (void)signInWithApple {
  ASAuthorizationAppleIDRequest *request = [[ASAuthorizationAppleIDProvider new] createRequest];
  request.requestedScopes = @[ ASAuthorizationScopeEmail ];
  _apple = [[ASAuthorizationController alloc] initWithAuthorizationRequests:@[ request ]];
  _apple.delegate = self;
  [_apple performRequests];
}

- (void)authorizationController:(ASAuthorizationController *)controller
    didCompleteWithAuthorization:(ASAuthorization *)authorization {
  [_service signInWithCredential:(ASAuthorizationAppleIDCredential *)authorization.credential
                      completion:^(NSString *token, NSError *error) {
                        [self finishWithToken:token];
                      }];
}

- (void)finishWithToken:(NSString *)token {
  dispatch_async(dispatch_get_main_queue(), ^{
    self.title = token ? @"Welcome" : @"That did not work";
  });
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[SignInController new]];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
