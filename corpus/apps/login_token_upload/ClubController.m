#import "ClubController.h"

#import "FBSDKLogin.h"
#import "Session.h"

@interface ClubController ()
@property(nonatomic, strong) FBSDKLoginManager* manager;
@property(nonatomic, strong) Session* session;
@end

@implementation ClubController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.manager = [[FBSDKLoginManager alloc] init];
  self.session = [[Session alloc] init];
  UIButton* login = [UIButton buttonWithType:UIButtonTypeSystem];
  [login addTarget:self action:@selector(login) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:login];
}

- (void)login {
  [self.manager logInWithPermissions:@[ @"public_profile" ]
                  fromViewController:self
                             handler:^(FBSDKLoginManagerLoginResult* result, NSError* error) {
                               if (error || result.isCancelled) return;
                               // source: login/social-token-upload
                               NSString* token = result.token.tokenString;
                               [self.session openWithToken:token];
                               [self.session loadPictureWithToken:token];
                             }];
}

@end
