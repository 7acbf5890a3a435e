#import <Foundation/Foundation.h>

@interface FaceState : NSObject
@property(nonatomic, strong) NSDictionary* weights;
@property(nonatomic, assign) NSUInteger bubbles;
@end
