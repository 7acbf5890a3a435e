#import <UIKit/UIKit.h>

@interface RecipeController : UIViewController
@end
