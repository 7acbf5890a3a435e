// block nested
#import <Foundation/Foundation.h>

void run(void (^work)(void));
void twice(id object) {
  run(^{
    run(^{
      [object description];
    });
  });
  run(^{
  });
}
