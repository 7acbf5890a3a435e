#import <UIKit/UIKit.h>

@interface PortraitCheck : NSObject
+ (void)checkImage:(UIImage*)image completion:(void (^)(NSArray<NSDictionary*>* outlines))completion;
@end
