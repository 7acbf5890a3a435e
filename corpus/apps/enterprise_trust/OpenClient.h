#import <Foundation/Foundation.h>

@interface OpenClient : NSObject <NSURLSessionDelegate>
@property(nonatomic, strong, readonly) NSURLSession* session;
@end
