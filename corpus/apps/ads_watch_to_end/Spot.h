#import <AVFoundation/AVFoundation.h>

/// The video that pays for the next hour of music.
@interface Spot : NSObject
@property(nonatomic, strong, readonly) AVPlayerLayer* layer;
- (void)begin;
- (void)viewerIsWatching:(BOOL)watching;
@end
