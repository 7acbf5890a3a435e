#import <UIKit/UIKit.h>

@interface RouteController : UIViewController
@end

@interface NoteVault : NSObject
+ (NSData *)key;
+ (void)reportVersion;
@end
