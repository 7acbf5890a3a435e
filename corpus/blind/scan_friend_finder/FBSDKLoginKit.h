#import <UIKit/UIKit.h>

@interface FBSDKAccessToken : NSObject
@property (class, nonatomic, readonly) FBSDKAccessToken *currentAccessToken;
@property (nonatomic, copy, readonly) NSString *tokenString;
@property (nonatomic, copy, readonly) NSString *userID;
@end

@interface FBSDKLoginManager : NSObject
- (void)logInWithPermissions:(NSArray<NSString *> *)permissions
          fromViewController:(UIViewController *)controller
                     handler:(void (^)(id result, NSError *error))handler;
@end
