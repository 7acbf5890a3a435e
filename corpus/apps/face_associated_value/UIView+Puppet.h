#import <UIKit/UIKit.h>

@interface UIView (Puppet)
@property(nonatomic, copy) NSDictionary* puppetFace;
@end
