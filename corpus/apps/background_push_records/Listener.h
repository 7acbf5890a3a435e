#import <Foundation/Foundation.h>

@interface Listener : NSObject
@property(class, nonatomic, readonly) Listener* shared;
- (void)listenForSeconds:(NSTimeInterval)seconds;
@end
