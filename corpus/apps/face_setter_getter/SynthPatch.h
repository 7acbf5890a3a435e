#import <Foundation/Foundation.h>

/// Named values of a sound; kept as text so that it can be shared.
@interface SynthPatch : NSObject
@property(nonatomic, copy) NSDictionary<NSString*, NSNumber*>* modulation;
@property(nonatomic, copy) NSString* title;
@property(nonatomic, readonly) NSString* text;
@end
