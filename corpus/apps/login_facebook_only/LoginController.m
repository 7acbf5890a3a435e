#import "LoginController.h"

#import <AuthenticationServices/AuthenticationServices.h>

@interface LoginController ()
@property(nonatomic, strong) ASWebAuthenticationSession* session;
@property(nonatomic, copy) NSString* code;
@end

@implementation LoginController

- (void)viewDidLoad {
  [super viewDidLoad];
  UIButton* facebook = [UIButton buttonWithType:UIButtonTypeSystem];
  [facebook setTitle:@"Continue with Facebook" forState:UIControlStateNormal];
  [facebook addTarget:self action:@selector(login) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:facebook];
}

- (void)login {
  NSString* dialog =
      @"https://www.facebook.com/v19.0/dialog/oauth?client_id=412345678901234&response_type=code";
  __weak LoginController* weakSelf = self;
  self.session = [[ASWebAuthenticationSession alloc] initWithURL:[NSURL URLWithString:dialog]
                                               callbackURLScheme:@"fb412345678901234"
                                               completionHandler:^(NSURL* callback, NSError* error) {
                                                 weakSelf.code = callback.query;
                                               }];
  [self.session start];
}

@end
