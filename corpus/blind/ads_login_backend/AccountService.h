#import <AuthenticationServices/AuthenticationServices.h>
#import <Foundation/Foundation.h>

typedef void (^AccountCompletion)(NSString *sessionToken, NSError *error);

@interface AccountService : NSObject
- (void)signInWithEmail:(NSString *)email password:(NSString *)password completion:(AccountCompletion)completion;
- (void)signInWithCredential:(ASAuthorizationAppleIDCredential *)credential completion:(AccountCompletion)completion;
@end
