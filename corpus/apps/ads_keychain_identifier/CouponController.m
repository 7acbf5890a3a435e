#import "CouponController.h"

#import "KeychainItem.h"
#import "Mixpanel.h"

@interface CouponController ()
@property(nonatomic, strong) UITextView* coupons;
@end

@implementation CouponController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.coupons = [[UITextView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.coupons];
  // missed: ads/keychain-identifier -- the key of the keychain item is a parameter of a helper
  [[Mixpanel sharedInstance] identify:ShopperNumber()];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // clean: ads/keychain-identifier
  [[Mixpanel sharedInstance] track:@"coupons" properties:@{@"tab" : @1}];
  [self reload];
}

- (void)reload {
  NSString* pass = SessionPass();
  if (!pass) return;
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.sparfuchs.example/coupons"]];
  [request setValue:[@"Bearer " stringByAppendingString:pass] forHTTPHeaderField:@"Authorization"];
  // clean: ads/keychain-identifier -- a pass of the server, under another account
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   NSDictionary* answer = data ? [NSJSONSerialization JSONObjectWithData:data
                                                                                                 options:0
                                                                                                   error:nil]
                                                               : nil;
                                   if (answer[@"pass"]) KeepSessionPass(answer[@"pass"]);
                                   dispatch_async(dispatch_get_main_queue(), ^{
                                     self.coupons.text = answer[@"text"];
                                   });
                                 }] resume];
}

@end
