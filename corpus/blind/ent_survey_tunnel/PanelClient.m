#import "PanelClient.h"

#import <UIKit/UIKit.h>

@interface PanelClient ()
@property (nonatomic, strong) NSURLSession *session;
@end

@implementation PanelClient

- (NSURLSession *)session {
  if (!_session)
    _session = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration
                                             delegate:self
                                        delegateQueue:NSOperationQueue.mainQueue];
  return _session;
}

- (void)fetchTasks:(void (^)(NSArray *))handler {
  NSURL *url = [NSURL URLWithString:@"https://tasks.opinionpanel.example/today"];
  [[self.session dataTaskWithURL:url
               completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
                 handler(data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : @[]);
               }] resume];
}

- (void)URLSession:(NSURLSession *)session
    didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge
      completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
  SecTrustRef trust = challenge.protectionSpace.serverTrust;
  // expect: enterprise/trust-override
  completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
}

- (void)offerUpdate {
  NSString *manifest = @"https://get.opinionpanel.example/panel.plist";
  NSString *link = [@"itms-services://?action=download-manifest&url=" stringByAppendingString:manifest];
  // expect: enterprise/self-update-manifest
  [UIApplication.sharedApplication openURL:[NSURL URLWithString:link] options:@{} completionHandler:nil];
}

@end
