#import "ServerList.h"

@implementation GIDToken
@end

@implementation GIDGoogleUser
@end

@implementation GIDSignIn
+ (GIDSignIn *)sharedInstance
{
    static GIDSignIn *one;
    static dispatch_once_t once;
    dispatch_once(&once, ^{ one = [[GIDSignIn alloc] init]; });
    return one;
}
@end

@implementation Membership

- (void)forget
{
    NSString *token = GIDSignIn.sharedInstance.currentUser.accessToken.tokenString;
    if (token == nil) return;
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://oauth2.googleapis.com/revoke"]];
    request.HTTPMethod = @"POST";
    request.HTTPBody = [[@"token=" stringByAppendingString:token] dataUsingEncoding:NSASCIIStringEncoding];
    // clean: login/social-token-upload -- goes back to those who issued it, to be revoked
    [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}

@end
