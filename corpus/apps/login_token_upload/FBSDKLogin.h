#import <UIKit/UIKit.h>

@interface FBSDKAccessToken : NSObject
@property(class, nonatomic, copy) FBSDKAccessToken* currentAccessToken;
@property(nonatomic, copy, readonly) NSString* tokenString;
@property(nonatomic, copy, readonly) NSString* userID;
@end

@interface FBSDKLoginManagerLoginResult : NSObject
@property(nonatomic, copy, readonly) FBSDKAccessToken* token;
@property(nonatomic, readonly) BOOL isCancelled;
@end

@interface FBSDKLoginManager : NSObject
- (void)logInWithPermissions:(NSArray<NSString*>*)permissions
          fromViewController:(UIViewController*)controller
                     handler:(void (^)(FBSDKLoginManagerLoginResult* result, NSError* error))handler;
@end
