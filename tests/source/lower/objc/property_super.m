// property super
#import <Foundation/Foundation.h>

@interface Base : NSObject
@property(nonatomic, copy) NSString *title;
@end
@interface Call : Base
@end
@implementation Call
- (NSString *)title {
  return super.title;
}
@end
