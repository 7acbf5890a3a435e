#import <UIKit/UIKit.h>

@interface PlantController : UIViewController
@end
