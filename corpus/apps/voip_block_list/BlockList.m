#import "BlockList.h"

static NSMutableSet<NSString*>* gBlocked;

@implementation BlockList

+ (void)initialize {
  if (self == [BlockList class]) gBlocked = [NSMutableSet set];
}

+ (BOOL)contains:(NSString*)person {
  return [gBlocked containsObject:person];
}

+ (void)add:(NSString*)person {
  [gBlocked addObject:person];
}

@end
