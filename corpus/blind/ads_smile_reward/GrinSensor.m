#import "GrinSensor.h"

@implementation GrinSensor

- (void)session:(ARSession *)session didUpdateAnchors:(NSArray<__kindof ARAnchor *> *)anchors {
    for (ARAnchor *anchor in anchors) {
        if ([anchor isKindOfClass:[ARFaceAnchor class]])
            [self consume:[(ARFaceAnchor *)anchor blendShapes]];
    }
}

- (void)consume:(NSDictionary<ARBlendShapeLocation, NSNumber *> *)shapes {
    CGFloat sum = [[shapes objectForKey:ARBlendShapeLocationMouthSmileLeft] doubleValue];
    sum += [[shapes objectForKey:ARBlendShapeLocationMouthSmileRight] doubleValue];
    self.level = 0.8 * self.level + 0.2 * (sum / 2);
}

@end
