#import <Foundation/Foundation.h>

@interface Whereabouts : NSObject
- (void)sendAfterPush:(NSString*)push;
@end
