#import "AdjustmentLayer.h"

// clean: ads/tracker-sdk
@implementation AdjustmentLayer

- (void)applyToGeometry:(SCNGeometry*)geometry {
  geometry.firstMaterial.diffuse.contents = self.tint ?: UIColor.whiteColor;
}

@end
