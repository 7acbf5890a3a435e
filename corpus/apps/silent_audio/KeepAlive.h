#import <Foundation/Foundation.h>

/// Plays silence so that the system does not suspend the app.
@interface KeepAlive : NSObject
- (void)start;
- (void)stop;
@end
