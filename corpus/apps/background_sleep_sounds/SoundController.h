#import <UIKit/UIKit.h>

@interface SoundController : UIViewController
@end
