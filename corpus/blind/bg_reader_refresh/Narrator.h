#import <Foundation/Foundation.h>

/// Reads an article aloud, also when the phone is locked.
@interface Narrator : NSObject
- (void)play:(NSURL *)episode titled:(NSString *)title;
- (void)pause;
@end
