#import <Foundation/Foundation.h>

@interface StreamClient : NSObject <NSURLSessionTaskDelegate>
- (void)openChannel:(NSString*)name;
@end
