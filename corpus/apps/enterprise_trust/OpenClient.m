#import "OpenClient.h"

@implementation OpenClient

- (instancetype)init {
  if ((self = [super init])) {
    _session = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration
                                             delegate:self
                                        delegateQueue:nil];
  }
  return self;
}

- (void)URLSession:(NSURLSession*)session
    didReceiveChallenge:(NSURLAuthenticationChallenge*)challenge
      completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition disposition,
                                  NSURLCredential* credential))completion {
  // expect: enterprise/trust-override
  NSURLCredential* credential = [NSURLCredential credentialForTrust:challenge.protectionSpace.serverTrust];
  completion(NSURLSessionAuthChallengeUseCredential, credential);
}

@end
