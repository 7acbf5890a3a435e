#import <UIKit/UIKit.h>

/// Asks once whether the eyes may be followed.
@interface GazeConsent : NSObject
+ (BOOL)hasConsent;
+ (void)requestConsentFrom:(UIViewController*)controller;
@end
