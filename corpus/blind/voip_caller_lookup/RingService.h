#import <Foundation/Foundation.h>

@interface RingService : NSObject
+ (instancetype)sharedService;
- (void)activate;
@end
