#import "PinnedClient.h"

#import <Security/Security.h>

@implementation PinnedClient {
  NSData* _pinned;
}

- (instancetype)init {
  if ((self = [super init])) {
    _pinned = [NSData dataWithContentsOfURL:[NSBundle.mainBundle URLForResource:@"till"
                                                                  withExtension:@"cer"]];
    _session = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration
                                             delegate:self
                                        delegateQueue:nil];
  }
  return self;
}

- (BOOL)isTill:(SecTrustRef)trust {
  if (!SecTrustEvaluateWithError(trust, NULL)) return NO;
  SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);
  if (!leaf) return NO;
  NSData* bytes = (__bridge_transfer NSData*)SecCertificateCopyData(leaf);
  return [bytes isEqualToData:_pinned];
}

- (void)URLSession:(NSURLSession*)session
    didReceiveChallenge:(NSURLAuthenticationChallenge*)challenge
      completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition disposition,
                                  NSURLCredential* credential))completion {
  SecTrustRef trust = challenge.protectionSpace.serverTrust;
  if (!trust || ![self isTill:trust]) {
    completion(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);
    return;
  }
  // clean: enterprise/trust-override -- evaluated, and compared with the certificate of the bundle
  completion(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
}

@end
