#import <UIKit/UIKit.h>

@interface RelayController : UIViewController
@property(nonatomic, copy) NSString* token;
@property(nonatomic, getter=isOnline, setter=goOnline:) BOOL online;
@end
