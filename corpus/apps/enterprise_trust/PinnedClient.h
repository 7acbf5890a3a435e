#import <Foundation/Foundation.h>

/// Talks to the till only, whose certificate is in the bundle.
@interface PinnedClient : NSObject <NSURLSessionDelegate>
@property(nonatomic, strong, readonly) NSURLSession* session;
@end
