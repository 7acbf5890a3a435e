#import <UIKit/UIKit.h>

/// Runs the list, which is written in JavaScript.
@interface BridgeController : UIViewController
@end
