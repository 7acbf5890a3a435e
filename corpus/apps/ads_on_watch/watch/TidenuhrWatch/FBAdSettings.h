// A stand-in for an ad SDK, with a name by which it is recognised.
#import <Foundation/Foundation.h>

@interface FBAdSettings : NSObject
@property(class, nonatomic, getter=isBackgroundVideoPlaybackAllowed) BOOL backgroundVideoPlaybackAllowed;
+ (NSString*)adTextForPlacement:(NSString*)placement;
@end
