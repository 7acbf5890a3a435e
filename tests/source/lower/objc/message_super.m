// message super
#import <Foundation/Foundation.h>

@interface Call : NSObject
@end
@implementation Call
- (instancetype)init {
  self = [super init];
  if (self) {
    [self start];
  }
  return self;
}
- (void)start {
}
+ (void)initialize {
  [super initialize];
}
@end
