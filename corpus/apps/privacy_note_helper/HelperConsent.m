#import "HelperConsent.h"

static NSString* const kText =
    @"Your last heart rate is sent to Anthropic, whose model writes the explanation. Do you agree?";

@implementation HelperConsent

- (void)askFrom:(UIViewController*)controller then:(void (^)(void))go {
  UIAlertController* question = [UIAlertController alertControllerWithTitle:@"Ask the helper?"
                                                                    message:kText
                                                             preferredStyle:UIAlertControllerStyleAlert];
  [question addAction:[UIAlertAction actionWithTitle:@"I agree"
                                               style:UIAlertActionStyleDefault
                                             handler:^(UIAlertAction* action) {
                                               self->_consentGiven = YES;
                                               go();
                                             }]];
  [question addAction:[UIAlertAction actionWithTitle:@"No" style:UIAlertActionStyleCancel handler:nil]];
  [controller presentViewController:question animated:YES completion:nil];
}

@end
