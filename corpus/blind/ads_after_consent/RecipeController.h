#import <UIKit/UIKit.h>

@interface RecipeController : UIViewController
- (void)showBannerPersonalised:(BOOL)personalised;
@end
