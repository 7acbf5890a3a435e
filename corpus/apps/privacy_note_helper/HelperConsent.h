#import <UIKit/UIKit.h>

/// Whether the patient lets the notes go to the language model.
@interface HelperConsent : NSObject
@property(nonatomic, readonly) BOOL consentGiven;
- (void)askFrom:(UIViewController*)controller then:(void (^)(void))go;
@end
