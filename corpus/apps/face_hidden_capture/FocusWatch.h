#import <Foundation/Foundation.h>

@interface FocusWatch : NSObject
@property(class, nonatomic, readonly) FocusWatch* watch;
@property(nonatomic, readonly) NSUInteger lookedAway;
- (void)begin;
@end
