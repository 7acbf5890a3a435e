#import <Foundation/Foundation.h>

@interface Probe : NSObject
- (void)answerQuestion:(NSString*)question done:(dispatch_block_t)done;
@end
