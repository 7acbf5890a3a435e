#import <Foundation/Foundation.h>

/// The shop's own accounts.
@interface AccountService : NSObject
- (void)openAccount:(NSString*)mailDigest password:(NSString*)password;
@end
