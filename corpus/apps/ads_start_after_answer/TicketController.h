#import <UIKit/UIKit.h>

@interface TicketController : UIViewController
@end
