#import <Foundation/Foundation.h>

/// One word for this phone.
@interface DevicePrint : NSObject
- (NSString*)word;
@end
