#import "LoginViewController.h"

#import "SIPAccount.h"
#import "SIPCallManager.h"

@implementation LoginViewController
{
  UITextField *_userField;
  UITextField *_realmField;
  UIButton *_signIn;
  SIPCallManager *_manager;
}

- (void)viewDidLoad
{
  [super viewDidLoad];
  _userField = [[UITextField alloc] initWithFrame:CGRectMake(20, 100, 280, 36)];
  _userField.placeholder = @"Extension";
  _realmField = [[UITextField alloc] initWithFrame:CGRectMake(20, 150, 280, 36)];
  _realmField.placeholder = @"pbx.company.example";
  _signIn = [UIButton buttonWithType:UIButtonTypeSystem];
  _signIn.frame = CGRectMake(20, 200, 280, 44);
  [_signIn setTitle:@"Sign in" forState:UIControlStateNormal];
  [_signIn addTarget:self action:@selector(signInTapped:) forControlEvents:UIControlEventTouchUpInside];
  for (UIView *view in @[ _userField, _realmField, _signIn ])
    [self.view addSubview:view];
}

- (void)signInTapped:(id)sender
{
  SIPAccount *account = [[SIPAccount alloc] init];
  account.user = _userField.text;
  account.realm = _realmField.text;
  _manager = [[SIPCallManager alloc] initWithAccount:account];
  [_manager registerForCalls];
  _signIn.enabled = NO;
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options
{
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[LoginViewController alloc] init];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
