// available
#import <Foundation/Foundation.h>

int level(void) {
  if (@available(iOS 16.1, *)) {
    return 16;
  }
  return 15;
}
