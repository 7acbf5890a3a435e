#import <Foundation/Foundation.h>

@interface PointsAccount : NSObject
@property(class, nonatomic, readonly) PointsAccount* account;
@property(atomic, assign) NSInteger points;
- (void)synchronise;
@end
