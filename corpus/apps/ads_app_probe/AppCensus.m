#import "AppCensus.h"

#import <UIKit/UIKit.h>

@implementation AppCensus

+ (NSArray<NSString*>*)schemes {
  return @[
    @"tinder", @"bumble", @"okcupid", @"grindr", @"paypal", @"revolut", @"n26", @"klarna", @"coinbase",
    @"robinhood", @"twitter", @"snapchat"
  ];
}

- (void)take {
  NSMutableArray<NSString*>* present = [NSMutableArray array];
  for (NSString* scheme in [AppCensus schemes]) {
    NSURL* url = [NSURL URLWithString:[scheme stringByAppendingString:@"://"]];
    // source: ads/installed-app-probing
    if ([UIApplication.sharedApplication canOpenURL:url]) [present addObject:scheme];
  }
  [self report:present];
}

- (void)report:(NSArray<NSString*>*)present {
  NSData* body = [NSJSONSerialization dataWithJSONObject:@{@"apps" : present} options:0 error:nil];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://census.taschenlampe.example/v1"]];
  request.HTTPMethod = @"PUT";
  // missed: ads/installed-app-probing -- a condition on the answer fills the list that is sent later
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:body] resume];
}

@end
