#import <Foundation/Foundation.h>

/// Asks once, when the player has finished the first level.
@interface TrackingPermission : NSObject
- (void)askWithCompletion:(void (^)(NSString* identifier))completion;
@end
