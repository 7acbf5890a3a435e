// autoreleasepool
#import <Foundation/Foundation.h>

void pool(void) {
  @autoreleasepool {
    [NSDate date];
  }
}
