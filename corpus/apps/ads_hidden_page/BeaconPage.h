#import <UIKit/UIKit.h>

@interface BeaconPage : NSObject
- (void)visitFrom:(UIViewController*)controller;
@end
