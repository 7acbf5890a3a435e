#import <Foundation/Foundation.h>

/// Fetches the programme of the radio in the background.
@interface Refresher : NSObject
+ (void)registerTasks;
+ (void)refreshWithCompletion:(void (^)(BOOL changed))completion;
@end
