#import <Foundation/Foundation.h>

/// Tells partners which page is open.
@interface HitSender : NSObject
- (void)openedPage:(NSString*)page;
@end
