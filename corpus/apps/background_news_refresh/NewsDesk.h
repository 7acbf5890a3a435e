#import <Foundation/Foundation.h>

@interface NewsDesk : NSObject
+ (void)registerRefresh;
+ (void)fetchHeadlines:(void (^)(NSArray* headlines))completion;
@end
