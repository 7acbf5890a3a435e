// selector of method
#import <Foundation/Foundation.h>

@interface Call : NSObject
@end
@implementation Call
- (void)ring {
  [self performSelector:_cmd];
}
@end
