#import <UIKit/UIKit.h>

@interface FaceConsent : NSObject
@property(class, nonatomic, readonly) FaceConsent* shared;
@property(nonatomic, assign) BOOL consentGiven;
- (void)askFrom:(UIViewController*)controller then:(void (^)(void))then;
@end
