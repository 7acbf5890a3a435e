#import <UIKit/UIKit.h>

/// Unlocks the book with Face ID, then scans receipts.
@interface LockController : UIViewController
@end
