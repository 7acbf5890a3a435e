#import "AFHTTPSessionManager.h"

// expect: privacy/missing-manifest
@implementation AFHTTPSessionManager {
  NSMutableArray<NSString*>* _addresses;
}

+ (instancetype)manager {
  return [[self alloc] init];
}

- (NSURLSessionDataTask*)POST:(NSString*)address
                   parameters:(id)parameters
                      headers:(NSDictionary<NSString*, NSString*>*)headers
                     progress:(void (^)(NSProgress* progress))progress
                      success:(void (^)(NSURLSessionDataTask* task, id response))success
                      failure:(void (^)(NSURLSessionDataTask* task, NSError* error))failure {
  if (!_addresses) _addresses = [NSMutableArray array];
  [_addresses addObject:address];
  failure(nil, [NSError errorWithDomain:NSURLErrorDomain code:NSURLErrorNotConnectedToInternet userInfo:nil]);
  return nil;
}

@end
