#import <Foundation/Foundation.h>

@interface DateLine : NSObject
@property(class, nonatomic, readonly) DateLine* line;
- (void)open;
@end
