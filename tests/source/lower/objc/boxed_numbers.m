// boxed numbers
#import <Foundation/Foundation.h>

id number(int count, double size, BOOL yes) {
  NSNumber *a = @(count);
  NSNumber *b = @(size);
  return yes ? a : @[ b, @YES, @2.5, @'c' ];
}
