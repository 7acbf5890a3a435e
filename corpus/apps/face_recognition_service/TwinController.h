#import <UIKit/UIKit.h>

@interface TwinController : UIViewController
@property(nonatomic, strong) UIImage* portrait;
- (void)search:(id)sender;
@end
