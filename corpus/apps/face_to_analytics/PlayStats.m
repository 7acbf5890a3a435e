#import "PlayStats.h"

#import "Mixpanel.h"

@implementation PlayStats

- (void)roundEndedWithValues:(NSArray<NSNumber*>*)values score:(NSInteger)score {
  NSMutableDictionary* properties = [@{@"score" : @(score)} mutableCopy];
  properties[@"tongue"] = [values valueForKeyPath:@"@avg.self"];
  properties[@"frames"] = values;
  // expect: face/to-analytics
  [[Mixpanel sharedInstance] track:@"round" properties:properties];
}

@end
