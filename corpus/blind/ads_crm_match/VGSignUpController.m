#import "VGSignUpController.h"

#import <AuthenticationServices/AuthenticationServices.h>

#import "AppsFlyerLib.h"
#import "NSString+Digest.h"

@interface VGSignUpController () <ASAuthorizationControllerDelegate, UITextFieldDelegate>
@property (nonatomic, strong) UITextField *emailField;
@property (nonatomic, strong) UIButton *continueButton;
@property (nonatomic, strong) ASAuthorizationController *authorization;
@end

@implementation VGSignUpController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.emailField = [[UITextField alloc] initWithFrame:CGRectMake(20, 120, 280, 40)];
    self.emailField.delegate = self;
    self.continueButton = [UIButton buttonWithType:UIButtonTypeSystem];
    [self.continueButton addTarget:self action:@selector(continueWithEmail) forControlEvents:UIControlEventTouchUpInside];
    UIButton *apple = [UIButton buttonWithType:UIButtonTypeSystem];
    [apple addTarget:self action:@selector(continueWithApple) forControlEvents:UIControlEventTouchUpInside];
    for (UIView *view in @[ self.emailField, self.continueButton, apple ]) [self.view addSubview:view];
}

- (BOOL)textFieldShouldReturn:(UITextField *)textField {
    [textField resignFirstResponder];
    return YES;
}

- (void)continueWithEmail {
    NSString *email = self.emailField.text.vg_normalised;
    if (![email containsString:@"@"]) return;
    [self shareAudience:@[ email ]];
    self.continueButton.enabled = NO;
}

- (void)shareAudience:(NSArray<NSString *> *)addresses {
    NSMutableArray *hashed = [NSMutableArray arrayWithCapacity:addresses.count];
    for (NSString *address in addresses) [hashed addObject:address.vg_sha256];
    // expect: ads/hashed-contact-to-ads
    [[AppsFlyerLib shared] setUserEmails:hashed withCryptType:EmailCryptTypeNone];
}

- (void)continueWithApple {
    ASAuthorizationAppleIDRequest *request = [[ASAuthorizationAppleIDProvider new] createRequest];
    request.requestedScopes = @[ ASAuthorizationScopeEmail, ASAuthorizationScopeFullName ];
    self.authorization = [[ASAuthorizationController alloc] initWithAuthorizationRequests:@[ request ]];
    self.authorization.delegate = self;
    [self.authorization performRequests];
}

- (void)authorizationController:(ASAuthorizationController *)controller didCompleteWithAuthorization:(ASAuthorization *)authorization {
    ASAuthorizationAppleIDCredential *credential = (id)authorization.credential;
    if (![credential isKindOfClass:[ASAuthorizationAppleIDCredential class]]) return;
    NSMutableDictionary *profile = [NSMutableDictionary dictionaryWithObject:@"apple" forKey:@"method"];
    [profile setValue:credential.email forKey:@"$email"];
    // expect: ads/apple-login-data-to-ads
    [[Mixpanel sharedInstance].people set:profile];
    [[Mixpanel sharedInstance] track:@"signed_up" properties:@{@"method" : @"apple"}];
}

- (void)authorizationController:(ASAuthorizationController *)controller didCompleteWithError:(NSError *)error {
    NSLog(@"%@", error.localizedDescription);
}

@end

@implementation VGAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [VGSignUpController new];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
