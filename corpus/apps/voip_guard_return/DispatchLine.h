#import <Foundation/Foundation.h>

/// The line between a rider and the dispatcher.
@interface DispatchLine : NSObject
@property(class, nonatomic, readonly) DispatchLine* main;
@property(nonatomic, readonly) NSUUID* activeCall;
- (void)open;
- (void)hangUp;
@end
