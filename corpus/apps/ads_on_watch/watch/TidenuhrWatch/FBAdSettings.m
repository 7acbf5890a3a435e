#import "FBAdSettings.h"

static BOOL gAllowed;

// expect: ads/tracker-sdk
@implementation FBAdSettings

+ (BOOL)isBackgroundVideoPlaybackAllowed {
  return gAllowed;
}

+ (void)setBackgroundVideoPlaybackAllowed:(BOOL)allowed {
  gAllowed = allowed;
}

+ (NSString*)adTextForPlacement:(NSString*)placement {
  return [NSString stringWithFormat:@"Ad in %@", placement];
}

@end
