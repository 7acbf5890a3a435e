// dispatch once
#import <Foundation/Foundation.h>

#import <dispatch/dispatch.h>
@interface Store : NSObject
@end
@implementation Store
+ (instancetype)shared {
  static Store *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [[Store alloc] init];
  });
  return shared;
}
@end
