#import <Foundation/Foundation.h>

/// The service that recommends frames for glasses.
@interface FittingClient : NSObject
- (instancetype)initWithBase:(NSURL *)base;
- (void)put:(NSData *)body path:(NSString *)path done:(void (^)(NSInteger status))done;
@end
