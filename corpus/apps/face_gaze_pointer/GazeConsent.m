#import "GazeConsent.h"

static BOOL gHasConsent;

@implementation GazeConsent

+ (BOOL)hasConsent {
  return gHasConsent;
}

+ (void)requestConsentFrom:(UIViewController*)controller {
  UIAlertController* alert =
      [UIAlertController alertControllerWithTitle:@"Follow your eyes?"
                                          message:@"What the camera sees stays on the phone."
                                   preferredStyle:UIAlertControllerStyleAlert];
  [alert addAction:[UIAlertAction actionWithTitle:@"Yes"
                                            style:UIAlertActionStyleDefault
                                          handler:^(UIAlertAction* action) {
                                            gHasConsent = YES;
                                          }]];
  [controller presentViewController:alert animated:YES completion:nil];
}

@end
