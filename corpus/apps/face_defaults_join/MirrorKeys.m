#import "MirrorKeys.h"

NSString* const MirrorLastFaceKey = @"lastFace";
NSString* const MirrorThemeKey = @"theme";
