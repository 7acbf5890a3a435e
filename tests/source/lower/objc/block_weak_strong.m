// block weak strong
#import <Foundation/Foundation.h>

@interface Call : NSObject
@property(nonatomic, copy) void (^done)(void);
- (void)stop;
@end
void guard(Call *call) {
  __weak Call *weak = call;
  call.done = ^{
    __strong Call *strong = weak;
    if (!strong) return;
    [strong stop];
  };
}
