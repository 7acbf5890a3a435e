#import "ServerList.h"

#import <Security/Security.h>

@interface ServerList () <NSURLSessionDelegate>
@end

@implementation ServerList

- (void)load:(void (^)(NSArray<NSString *> *))handler
{
    NSURLSession *session = [NSURLSession sessionWithConfiguration:[NSURLSessionConfiguration ephemeralSessionConfiguration] delegate:self delegateQueue:nil];
    NSURL *url = [NSURL URLWithString:@"https://list.eigennetz.example/servers.json"];
    [[session dataTaskWithURL:url completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        handler(data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:NULL] : nil);
    }] resume];
    [session finishTasksAndInvalidate];
}

- (BOOL)isOurs:(SecTrustRef)trust
{
    if (!SecTrustEvaluateWithError(trust, NULL)) return NO;
    NSArray *chain = CFBridgingRelease(SecTrustCopyCertificateChain(trust));
    NSData *pinned = [NSData dataWithContentsOfURL:[[NSBundle mainBundle] URLForResource:@"list" withExtension:@"cer"]];
    for (id certificate in chain) {
        NSData *der = CFBridgingRelease(SecCertificateCopyData((__bridge SecCertificateRef)certificate));
        if ([der isEqualToData:pinned]) return YES;
    }
    return NO;
}

- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler
{
    NSURLProtectionSpace *space = challenge.protectionSpace;
    if (![space.authenticationMethod isEqualToString:NSURLAuthenticationMethodServerTrust]) {
        completionHandler(NSURLSessionAuthChallengePerformDefaultHandling, nil);
        return;
    }
    if ([self isOurs:space.serverTrust])
        // clean: enterprise/trust-override -- evaluated and pinned first
        completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:space.serverTrust]);
    else
        completionHandler(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);
}

@end
