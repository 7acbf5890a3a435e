#import "SynthPatch.h"

@implementation SynthPatch {
  NSMutableArray<NSString*>* _lines;
}

- (void)setModulation:(NSDictionary<NSString*, NSNumber*>*)modulation {
  _lines = [NSMutableArray arrayWithCapacity:modulation.count];
  for (NSString* name in modulation)
    [_lines addObject:[NSString stringWithFormat:@"%@=%@", name, modulation[name]]];
}

- (NSDictionary<NSString*, NSNumber*>*)modulation {
  NSMutableDictionary* values = [NSMutableDictionary dictionary];
  for (NSString* line in _lines) {
    NSArray<NSString*>* parts = [line componentsSeparatedByString:@"="];
    values[parts.firstObject] = @(parts.lastObject.doubleValue);
  }
  return values;
}

- (NSString*)text {
  return [_lines componentsJoinedByString:@";"];
}

@end
