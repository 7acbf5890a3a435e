#import <Foundation/Foundation.h>

extern NSString* const MirrorLastFaceKey;
extern NSString* const MirrorThemeKey;
