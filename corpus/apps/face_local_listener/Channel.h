#import <Foundation/Foundation.h>

/// Somebody who takes values.
@protocol Channel <NSObject>
- (void)take:(NSDictionary*)values;
@end

@interface WebChannel : NSObject <Channel>
@end

@interface BirdChannel : NSObject <Channel>
@property(nonatomic, readonly) float height;
@end
