#import <UIKit/UIKit.h>

@interface SynthController : UIViewController
@end
