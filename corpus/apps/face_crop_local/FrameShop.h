#import <Foundation/Foundation.h>

@interface FrameShop : NSObject
+ (void)countVisitOfPage:(NSString*)page;
@end
