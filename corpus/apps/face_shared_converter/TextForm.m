#import "TextForm.h"

@implementation TextForm

+ (NSString*)textOf:(NSDictionary*)values {
  NSMutableArray* lines = [NSMutableArray array];
  for (id key in values) [lines addObject:[NSString stringWithFormat:@"%@: %@", key, values[key]]];
  return [lines componentsJoinedByString:@"\n"];
}

@end
