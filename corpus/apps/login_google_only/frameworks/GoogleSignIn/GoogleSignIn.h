// A stand-in for a login SDK, with the names by which it is recognised.
#import <UIKit/UIKit.h>

@interface GIDGoogleUser : NSObject
@property(nonatomic, readonly) NSString* userID;
@end

@interface GIDSignIn : NSObject
@property(class, nonatomic, readonly) GIDSignIn* sharedInstance;
@property(nonatomic, readonly) GIDGoogleUser* currentUser;
- (void)signInWithPresentingViewController:(UIViewController*)controller
                                completion:(void (^)(GIDGoogleUser* user, NSError* error))completion;
@end
