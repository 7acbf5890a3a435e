#import <SceneKit/SceneKit.h>

/// Brightness and colour of the mask. Its name begins like that of an attribution SDK.
@interface AdjustmentLayer : NSObject
@property(nonatomic) float brightness;
@property(nonatomic, strong) UIColor* tint;
- (void)applyToGeometry:(SCNGeometry*)geometry;
@end
