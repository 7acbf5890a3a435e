// message class method self
#import <Foundation/Foundation.h>

@interface Call : NSObject
@end
@implementation Call
+ (void)first {
  [self second];
}
+ (void)second {
}
@end
