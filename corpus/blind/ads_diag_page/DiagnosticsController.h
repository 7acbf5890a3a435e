#import <UIKit/UIKit.h>

/// What somebody reads to us on the phone when the app misbehaves.
@interface DiagnosticsController : UITableViewController
@end
