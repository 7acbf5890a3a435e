#import <UIKit/UIKit.h>

@interface GrowthManager : NSObject
+ (GrowthManager *)manager;
- (void)bootInWindow:(UIWindow *)window;
- (void)surveyNeighbours;
@end
