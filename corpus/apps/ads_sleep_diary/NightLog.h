#import <Foundation/Foundation.h>

/// The nights as the watch saw them.
@interface NightLog : NSObject
@property(nonatomic, readonly) double lastHeartRate;
- (void)loadWithCompletion:(void (^)(void))completion;
@end
