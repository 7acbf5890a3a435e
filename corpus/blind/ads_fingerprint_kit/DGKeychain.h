#import <Foundation/Foundation.h>

/// A string that is still there when the app was deleted and installed again.
@interface DGKeychain : NSObject
+ (NSString *)anchor;
@end
