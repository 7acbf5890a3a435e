#import "MoodMeter.h"

@implementation MoodMeter {
  float _strength;
}

static float Mean(NSDictionary<ARBlendShapeLocation, NSNumber *> *shapes, ARBlendShapeLocation a, ARBlendShapeLocation b) {
  return (shapes[a].floatValue + shapes[b].floatValue) / 2;
}

- (Mood)classify:(NSDictionary<ARBlendShapeLocation, NSNumber *> *)shapes {
  float smile = Mean(shapes, ARBlendShapeLocationMouthSmileLeft, ARBlendShapeLocationMouthSmileRight);
  float frown = Mean(shapes, ARBlendShapeLocationBrowDownLeft, ARBlendShapeLocationBrowDownRight);
  float lids = Mean(shapes, ARBlendShapeLocationEyeBlinkLeft, ARBlendShapeLocationEyeBlinkRight);
  if (smile > 0.5f) {
    _strength = smile;
    return MoodHappy;
  }
  if (frown > 0.45f) {
    _strength = frown;
    return MoodAngry;
  }
  if (lids > 0.7f) {
    _strength = lids;
    return MoodTired;
  }
  _strength = 0;
  return MoodNeutral;
}

- (void)session:(ARSession *)session didUpdateAnchors:(NSArray<ARAnchor *> *)anchors {
  for (ARAnchor *anchor in anchors) {
    if (![anchor isKindOfClass:[ARFaceAnchor class]]) continue;
    Mood mood = [self classify:((ARFaceAnchor *)anchor).blendShapes];
    if (mood == _mood) continue;
    _mood = mood;
    [self.delegate moodMeter:self didChangeTo:mood strength:_strength];
  }
}

@end
