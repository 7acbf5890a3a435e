#import <Foundation/Foundation.h>

/// Shows pages that arrive as VoIP pushes.
@interface PagerRegistry : NSObject
+ (void)activate;
@end
