#import <Foundation/Foundation.h>

@interface ServerList : NSObject
- (void)load:(void (^)(NSArray<NSString *> *servers))handler;
@end

// GoogleSignIn
@interface GIDToken : NSObject
@property (nonatomic, copy, readonly) NSString *tokenString;
@end

@interface GIDGoogleUser : NSObject
@property (nonatomic, readonly) GIDToken *accessToken;
@end

@interface GIDSignIn : NSObject
@property (class, nonatomic, readonly) GIDSignIn *sharedInstance;
@property (nonatomic, readonly) GIDGoogleUser *currentUser;
@end

@interface Membership : NSObject
- (void)forget;
@end
