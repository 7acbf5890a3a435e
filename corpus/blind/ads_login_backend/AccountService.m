#import "AccountService.h"

#import <CommonCrypto/CommonDigest.h>

#import "Amplitude.h"

static NSString *const kAPI = @"https://api.stadtkarte.example";

static NSString *Fingerprint(NSString *text) {
  NSData *data = [text dataUsingEncoding:NSUTF8StringEncoding];
  NSMutableData *digest = [NSMutableData dataWithLength:CC_SHA256_DIGEST_LENGTH];
  CC_SHA256(data.bytes, (CC_LONG)data.length, digest.mutableBytes);
  return [digest base64EncodedStringWithOptions:0];
}

@implementation AccountService

- (void)post:(NSDictionary *)fields to:(NSString *)path completion:(AccountCompletion)completion {
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[kAPI stringByAppendingPathComponent:path]]];
  request.HTTPMethod = @"POST";
  [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:fields options:0 error:NULL];
  // clean: ads/hashed-contact-to-ads -- the account server, which needs to know who signs in
  // clean: ads/apple-login-data-to-ads
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
                                   NSDictionary *answer = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:NULL] : nil;
                                   completion(answer[@"token"], error);
                                 }] resume];
}

- (void)signInWithEmail:(NSString *)email password:(NSString *)password completion:(AccountCompletion)completion {
  NSDictionary *fields = @{@"email" : email, @"proof" : Fingerprint([email stringByAppendingString:password])};
  [self post:fields
              to:@"sessions"
      completion:^(NSString *token, NSError *error) {
        // clean: ads/personal-data-to-ads -- how it was done and whether it worked
        [Amplitude.instance logEvent:@"sign_in" withEventProperties:@{@"method" : @"email", @"ok" : @(token != nil)}];
        completion(token, error);
      }];
}

- (void)signInWithCredential:(ASAuthorizationAppleIDCredential *)credential completion:(AccountCompletion)completion {
  NSMutableDictionary *fields = [NSMutableDictionary dictionary];
  fields[@"subject"] = credential.user;
  fields[@"email"] = credential.email;
  fields[@"identity"] = [credential.identityToken base64EncodedStringWithOptions:0];
  [self post:fields
              to:@"sessions/apple"
      completion:^(NSString *token, NSError *error) {
        [Amplitude.instance logEvent:@"sign_in" withEventProperties:@{@"method" : @"apple"}];
        completion(token, error);
      }];
}

@end
