#import <Foundation/Foundation.h>

@interface TillFinder : NSObject
@property(class, nonatomic, readonly) TillFinder* finder;
- (void)listen;
@end
