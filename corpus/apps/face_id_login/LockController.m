#import "LockController.h"

#import <LocalAuthentication/LocalAuthentication.h>
#import <Security/Security.h>

#import "ReceiptScanner.h"

@interface LockController ()
@property(nonatomic, strong) ReceiptScanner* scanner;
@end

@implementation LockController

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  LAContext* context = [[LAContext alloc] init];
  NSError* error;
  if (![context canEvaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics error:&error]) return;
  // clean: face/capability -- the system recognises the face, the app never sees it
  [context evaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics
          localizedReason:@"Unlock your accounts"
                    reply:^(BOOL success, NSError* failure) {
                      if (!success) return;
                      dispatch_async(dispatch_get_main_queue(), ^{
                        [self openBook];
                      });
                    }];
}

- (void)openBook {
  NSDictionary* query = @{
    (__bridge NSString*)kSecClass : (__bridge NSString*)kSecClassGenericPassword,
    (__bridge NSString*)kSecAttrAccount : @"book",
    (__bridge NSString*)kSecReturnData : @YES,
  };
  CFTypeRef key = NULL;
  if (SecItemCopyMatching((__bridge CFDictionaryRef)query, &key) != 0) return;
  NSData* secret = (__bridge_transfer NSData*)key;
  self.title = [NSString stringWithFormat:@"Kassenbuch (%lu)", (unsigned long)secret.length];
  self.scanner = [[ReceiptScanner alloc] init];
  [self.scanner start];
}

@end
