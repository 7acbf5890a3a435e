// block by reference
#import <Foundation/Foundation.h>

int count(NSArray *list) {
  __block int total = 0;
  [list enumerateObjectsUsingBlock:^(id object, NSUInteger index, BOOL *stop) {
    total += 1;
  }];
  return total;
}
