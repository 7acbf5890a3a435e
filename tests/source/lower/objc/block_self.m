// block self
#import <Foundation/Foundation.h>

@interface Call : NSObject {
  int count_;
}
@property(nonatomic, copy) void (^done)(void);
@end
@implementation Call
- (void)start {
  self.done = ^{
    count_ = 1;
    [self stop];
  };
}
- (void)stop {
  self.done();
}
@end
