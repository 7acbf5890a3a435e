#import "SignUpController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

#import "AccountService.h"
#import "Digest.h"
#import "FBSDKAppEvents.h"

@interface SignUpController ()
@property(nonatomic, strong) UITextField* mail;
@property(nonatomic, strong) UITextField* password;
@property(nonatomic, strong) AccountService* accounts;
@end

@implementation SignUpController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.accounts = [[AccountService alloc] init];
  self.mail = [[UITextField alloc] initWithFrame:CGRectMake(20, 80, 280, 36)];
  self.mail.keyboardType = UIKeyboardTypeEmailAddress;
  self.mail.placeholder = @"E-mail";
  self.password = [[UITextField alloc] initWithFrame:CGRectMake(20, 130, 280, 36)];
  self.password.secureTextEntry = YES;
  UIButton* join = [UIButton buttonWithType:UIButtonTypeSystem];
  [join addTarget:self action:@selector(join) forControlEvents:UIControlEventTouchUpInside];
  for (UIView* view in @[ self.mail, self.password, join ]) [self.view addSubview:view];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        [[FBSDKAppEvents shared] logEvent:@"asked" parameters:@{@"answer" : @(status)}];
      }];
}

- (void)join {
  // source: ads/hashed-contact-to-ads
  NSString* digest = DigestOfText(self.mail.text);
  [self.accounts openAccount:digest password:self.password.text];
  // expect: ads/hashed-contact-to-ads
  [[FBSDKAppEvents shared] setUserEmail:digest
                              firstName:nil
                               lastName:nil
                                  phone:nil
                            dateOfBirth:nil
                                 gender:nil
                                   city:nil
                                  state:nil
                                    zip:nil
                                country:nil];
  // clean: ads/hashed-contact-to-ads -- the event says nothing of the person
  [[FBSDKAppEvents shared] logEvent:@"joined" parameters:@{@"wool" : @"merino"}];
}

@end
