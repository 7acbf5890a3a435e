#import <Foundation/Foundation.h>

@class SynthPatch;

@interface PatchExchange : NSObject
@property(nonatomic, strong) SynthPatch* current;
- (void)share;
@end
