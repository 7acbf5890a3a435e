#import "FaceConsent.h"

static NSString* const kConsentKey = @"FaceDataConsent";

@implementation FaceConsent

+ (FaceConsent*)shared {
  static FaceConsent* consent;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    consent = [[FaceConsent alloc] init];
  });
  return consent;
}

- (BOOL)consentGiven {
  return [NSUserDefaults.standardUserDefaults boolForKey:kConsentKey];
}

- (void)setConsentGiven:(BOOL)given {
  [NSUserDefaults.standardUserDefaults setBool:given forKey:kConsentKey];
}

- (void)askFrom:(UIViewController*)controller then:(void (^)(void))then {
  UIAlertController* alert =
      [UIAlertController alertControllerWithTitle:@"Movements of your face"
                                          message:@"They are sent to your therapist, and to nobody else."
                                   preferredStyle:UIAlertControllerStyleAlert];
  [alert addAction:[UIAlertAction actionWithTitle:@"I agree"
                                            style:UIAlertActionStyleDefault
                                          handler:^(UIAlertAction* action) {
                                            self.consentGiven = YES;
                                            then();
                                          }]];
  [alert addAction:[UIAlertAction actionWithTitle:@"No" style:UIAlertActionStyleCancel handler:nil]];
  [controller presentViewController:alert animated:YES completion:nil];
}

@end
