// ivars
#import <Foundation/Foundation.h>

@interface Call : NSObject {
  int count_;
  __weak id delegate_;
}
@end
@implementation Call
- (void)ring {
  count_ = count_ + 1;
  self->count_++;
  [delegate_ description];
  delegate_ = self;
}
@end
