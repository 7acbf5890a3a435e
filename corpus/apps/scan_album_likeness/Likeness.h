#import <UIKit/UIKit.h>

/// How much a picture is like the one that is looked for.
@interface Likeness : NSObject
- (instancetype)initWithPattern:(UIImage*)pattern;
- (float)distanceOf:(UIImage*)picture;
@end
