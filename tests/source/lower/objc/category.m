// category
#import <Foundation/Foundation.h>

@interface NSString (Calls)
- (BOOL)isCall;
@end
@implementation NSString (Calls)
- (BOOL)isCall {
  return [self hasPrefix:@"call:"];
}
@end
