#import <ARKit/ARKit.h>

/// How broadly somebody grins, 0 to 1. Observe `level`.
@interface GrinSensor : NSObject <ARSessionDelegate>
@property (nonatomic) CGFloat level;
@end
