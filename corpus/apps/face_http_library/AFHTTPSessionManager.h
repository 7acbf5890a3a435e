#import <Foundation/Foundation.h>

@protocol AFMultipartFormData <NSObject>
- (void)appendPartWithFormData:(NSData*)data name:(NSString*)name;
@end

@interface AFHTTPSessionManager : NSObject
+ (instancetype)manager;
- (NSURLSessionDataTask*)POST:(NSString*)address
                   parameters:(id)parameters
                      headers:(NSDictionary<NSString*, NSString*>*)headers
                     progress:(void (^)(NSProgress* progress))progress
                      success:(void (^)(NSURLSessionDataTask* task, id response))success
                      failure:(void (^)(NSURLSessionDataTask* task, NSError* error))failure;
@end
