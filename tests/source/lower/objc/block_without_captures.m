// block without captures
#import <Foundation/Foundation.h>

void each(NSArray *list) {
  [list enumerateObjectsUsingBlock:^(id object, NSUInteger index, BOOL *stop) {
    *stop = YES;
  }];
}
