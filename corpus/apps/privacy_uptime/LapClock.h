#import <Foundation/Foundation.h>

/// A stop watch.
@interface LapClock : NSObject
@property(nonatomic, readonly) NSTimeInterval seconds;
- (void)start;
- (NSTimeInterval)now;
@end
