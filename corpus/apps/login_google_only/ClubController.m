#import "ClubController.h"

#import <GoogleSignIn/GoogleSignIn.h>

@implementation ClubController {
  UIButton* _login;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _login = [UIButton buttonWithType:UIButtonTypeSystem];
  [_login setTitle:@"Sign in with Google" forState:UIControlStateNormal];
  [_login addTarget:self action:@selector(login:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:_login];
}

- (void)login:(UIButton*)sender {
  [GIDSignIn.sharedInstance signInWithPresentingViewController:self
                                                    completion:^(GIDGoogleUser* user, NSError* error) {
                                                      self.title = user.userID ?: error.localizedDescription;
                                                    }];
}

@end
