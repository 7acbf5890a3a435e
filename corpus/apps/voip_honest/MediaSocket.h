#import <Foundation/Foundation.h>

/// The voice of one call.
@interface MediaSocket : NSObject
- (instancetype)initWithCall:(NSUUID*)call;
- (void)startAudio;
@end
