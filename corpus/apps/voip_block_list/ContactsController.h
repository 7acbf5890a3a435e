#import <UIKit/UIKit.h>

@interface ContactsController : UIViewController
@end
