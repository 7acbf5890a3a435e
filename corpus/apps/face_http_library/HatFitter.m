#import "HatFitter.h"

#import "AFHTTPSessionManager.h"

@implementation HatFitter

- (void)fitWidth:(float)width height:(float)height then:(void (^)(NSString* hat))then {
  NSDictionary* parameters = @{@"head" : @{@"w" : @(width), @"h" : @(height)}, @"unit" : @"m"};
  AFHTTPSessionManager* manager = [AFHTTPSessionManager manager];
  // expect: face/network-upload
  [manager POST:@"https://hats.zauberhut.example/fit"
      parameters:parameters
      headers:nil
      progress:nil
      success:^(NSURLSessionDataTask* task, id response) {
        then(response[@"hat"]);
      }
      failure:^(NSURLSessionDataTask* task, NSError* error) {
        then(@"pointed");
      }];
}

@end
