#import <Foundation/Foundation.h>

/// Keeps the app reachable by VoIP pushes.
@interface CallGateway : NSObject
@property(class, nonatomic, readonly) CallGateway* sharedGateway;
@property(nonatomic, copy, readonly) NSString* pushToken;
- (void)start;
@end
