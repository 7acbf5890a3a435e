// static local
#import <Foundation/Foundation.h>

int next(void) {
  static int count = 3;
  return ++count;
}
